// Reads what people typed under one point; what is not understood becomes a question, never a guess.
import { bookOf } from './both-languages';
import { asks, type Conclusion, type ConclusionAsking, type Reading } from './conclusion';
import { conclusionLines, hasWords, type ConclusionLine } from './conclusion-lines';
import { cutStatements, type Statement } from './cut-statements';
import { doerAt } from './doers';
import { consistsOf } from './phrase-book';
import { readState } from './read-state';
import { readTask } from './read-task';
import { settle, type Read } from './settle';
import { wordTokens } from './word-tokens';

/** "À faire :" or "Décisions :" alone on a line: what its list holds. */
interface Header {
  readonly kind: 'decision' | 'task';
  readonly lead: string;
  readonly words: string;
  readonly used: boolean;
}

const nothing = bookOf('nothing');
/** Nobody types a longer line by hand: it is prose, and asked about as a whole. */
const longestLine = 5000;

export function parseConclusion(text: string, asking: ConclusionAsking): Conclusion {
  const lines = conclusionLines(text).filter((line) => hasWords(line.text));
  const reads: Read[] = [];
  let header: Header | null = null;
  for (const line of lines) {
    if (line.text.length > longestLine) {
      reads.push({ outcomes: [], questions: [], prose: { words: line.text, hints: [] } });
      continue;
    }
    if (header !== null && line.apart && !line.item && header.used) header = null;
    const statements = withTails(line, cutStatements(line.text, asking), asking);
    const opened = headerOf(line, statements);
    if (opened !== null) {
      reads.push(...unused(header));
      header = opened;
      continue;
    }
    const kind: Header | null = header;
    reads.push(...statements.map((statement) => readStatement(line, statement, kind, asking)));
    header = header === null || statements.some((statement) => statement.kind !== 'plain') ? null : { ...header, used: true };
  }
  return { blank: lines.length === 0, ...settle([...reads, ...unused(header)]) };
}

function headerOf(line: ConclusionLine, statements: readonly Statement[]): Header | null {
  const [only, second] = statements;
  if (only === undefined || second !== undefined || only.kind === 'plain' || wordTokens(line.text.slice(only.content)).length > 0) return null;
  return { kind: only.kind, lead: only.lead, words: line.text, used: false };
}

function unused(header: Header | null): readonly Read[] {
  return header === null || header.used ? [] : [{ ...asks('what', header.words), prose: null }];
}

/** Sentences after a decision or a task, on the same line, belong to it unless they say something by themselves. */
function withTails(line: ConclusionLine, statements: readonly Statement[], asking: ConclusionAsking): readonly Statement[] {
  return statements.reduce<readonly Statement[]>((sofar, statement) => {
    const last = sofar.at(-1);
    const words = line.text.slice(statement.from, statement.to);
    if (last === undefined || last.kind === 'plain' || statement.kind !== 'plain' || words.includes('?') || 'read' in readState(words, asking)) return [...sofar, statement];
    if (wordTokens(line.text.slice(last.content, last.to)).length === 0) return [...sofar, statement];
    const another = last.kind === 'task' && doerAt({ text: words, words: wordTokens(words), at: 0 }, asking) !== null;
    return another ? [...sofar, { ...statement, kind: 'task' }] : [...sofar.slice(0, -1), { ...last, to: statement.to }];
  }, []);
}

function readStatement(line: ConclusionLine, statement: Statement, header: Header | null, asking: ConclusionAsking): Read {
  const words = line.text.slice(statement.from, statement.to);
  const content = line.text.slice(statement.content, statement.to);
  if (statement.kind === 'decision') return { ...readDecision(content, words, asking), prose: null };
  if (statement.kind === 'task') return { ...readTask({ content: withLead(statement.lead, content), words, done: line.box === 'ticked' }, asking), prose: null };
  const state = readState(words, asking);
  if ('read' in state && line.box !== 'open') return { ...state.read, prose: null };
  if ('read' in state) return { outcomes: [{ outcome: 'note', words }], questions: [], prose: null };
  if (header?.kind === 'decision') return { ...readDecision(words, words, asking), prose: null };
  if (header !== null || line.box !== null) return { ...readTask({ content: withLead(header?.lead ?? '', words), words, done: line.box === 'ticked' }, asking), prose: null };
  return { outcomes: [], questions: [], prose: { words, hints: state.prose } };
}

function withLead(lead: string, content: string): string {
  return lead === '' ? content : `${lead} : ${content}`;
}

/** "Décision : reporté" says what became of the point; "décidé : rien" that it is still open. */
function readDecision(content: string, words: string, asking: ConclusionAsking): Reading {
  const said = wordTokens(content);
  if (said.length === 0) return asks('what', words);
  if (/\?\s*$/u.test(content)) return asks('hedged', words);
  if (consistsOf(nothing, said)) return { outcomes: [{ outcome: 'still-open', words }], questions: [] };
  const state = readState(content, asking);
  if ('read' in state && state.read.questions.length === 0 && state.read.outcomes.every(({ outcome }) => outcome !== 'decided' && outcome !== 'dealt-with')) {
    return { outcomes: state.read.outcomes.map((outcome) => ({ ...outcome, words })), questions: [] };
  }
  return { outcomes: [{ outcome: 'decided', text: content, words }], questions: [] };
}
