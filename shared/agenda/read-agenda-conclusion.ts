// What people typed behind `Conclusion :` under a point, as Markdown, up to the end of its section.
import { messagesOf } from '../text/messages';
import { normalise } from '../text/normalise';

/** One block of a section; `ours` = it stands as we wrote it. */
export interface ReadBlock {
  readonly markdown: string;
  readonly ours: boolean;
}

const labels: ReadonlySet<string> = new Set([...messagesOf('fr').agendaLabels.conclusion, ...messagesOf('en').agendaLabels.conclusion].map(normalise));
const labelled = /^\s*(?:[-*+]\s+(?:\\?\[[ xX]?\\?\]\s+)?|>\s*|#{1,6}\s+)?([*_]{0,3})(\p{L}[\p{L} ]{3,30}?)([*_]{0,3})\s*(?:[:：]|\s[–—-]\s|$)\s*([*_]{0,3})(.*)$/u;

/** Blank = nothing typed: the conclusion is unknown. Blocks of ours, such as a row's notes, are no part of it, whatever they say. */
export function readConclusion(blocks: readonly ReadBlock[]): string {
  const texts: string[] = [];
  let open = false;
  for (const { markdown, ours } of blocks) {
    const behind = behindLabel(markdown), typed = ours && behind?.trim() !== '' ? null : behind;
    if (typed !== null) texts.push(typed);
    else if (open && !ours) texts.push(markdown);
    open ||= typed !== null;
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '').join('\n\n');
}

/** The label stands there, and nothing behind it yet. */
export function awaitsConclusion(blocks: readonly ReadBlock[]): boolean {
  return blocks.some(({ markdown }) => behindLabel(markdown) !== null) && readConclusion(blocks) === '';
}

/** The label may stand on any line of a block: editors join paragraphs. */
function behindLabel(markdown: string): string | null {
  const lines = markdown.split(/\r?\n/);
  const at = lines.findIndex((line) => typedOn(line) !== null);
  return at < 0 ? null : [typedOn(lines[at] ?? '') ?? '', ...lines.slice(at + 1)].join('\n');
}

function typedOn(line: string): string | null {
  const [, opened = '', label = '', closed = '', closedLater = '', rest = ''] = labelled.exec(line) ?? [];
  if (!labels.has(normalise(label))) return null;
  const whole = opened !== '' && closed === '' && closedLater === '' && rest.endsWith(opened);
  if (whole) return rest.slice(0, -opened.length);
  return opened !== '' && closed === '' ? rest : `${closedLater}${rest}`;
}
