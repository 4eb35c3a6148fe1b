// Cuts what was typed under a point into lines of plain words, without the marks of Markdown.

export interface ConclusionLine {
  /** As typed, without list markers, emphasis and struck text. */
  readonly text: string;
  /** A list item. */
  readonly item: boolean;
  /** A ticked or unticked box stood before it. */
  readonly box: 'ticked' | 'open' | null;
  /** An empty line stood before it. */
  readonly apart: boolean;
}

/** A line that long without a stop at its end was wrapped by an editor, not ended by a person. */
const wrapLength = 60;
const marker = /^\s*(?:(?:>|[-*+•–—]|\d{1,3}[.)])\s+|#{1,6}\s+)+/u;
const boxPattern = /^\s*\\?\[([ xX✓✔])\\?\]\s+/u;

export function conclusionLines(text: string): readonly ConclusionLine[] {
  let apart = false;
  const lines: ConclusionLine[] = [];
  for (const raw of withoutStruck(text).split(/\r\n|\r|\n|<br\s*\/?>/u)) {
    const line: ConclusionLine = { ...plainLine(raw), apart };
    apart = !hasWords(line.text) && line.text.trim() === '';
    if (apart) continue;
    const last = lines.at(-1);
    if (last !== undefined && wrapped(last, line)) lines[lines.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else lines.push(line);
  }
  return lines;
}

/** Something that can be read or answered: a letter, a digit, a tick, a question mark. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}✅✔✓☑👍❌?]/u.test(text);
}

/** What is struck through was deleted; comment anchors are not text. */
function withoutStruck(text: string): string {
  return text
    .replace(/~~(?:(?!~~)[\s\S])+~~/gu, '')
    .replace(/<(del|s|strike)>(?:(?!<\/\1>)[\s\S]){0,1000}<\/\1>/giu, '')
    .replace(/<!--(?:(?!-->)[\s\S]){0,1000}-->/gu, '')
    .replace(/\[\^[^\]\n]{1,80}\]/gu, '');
}

function plainLine(raw: string): Omit<ConclusionLine, 'apart'> {
  const unmarked = raw.replace(marker, '');
  const [boxed, tick] = boxPattern.exec(unmarked) ?? [];
  return {
    text: plainText(boxed === undefined ? unmarked : unmarked.slice(boxed.length)),
    item: unmarked !== raw || boxed !== undefined,
    box: tick === undefined ? null : tick === ' ' ? 'open' : 'ticked',
  };
}

function plainText(text: string): string {
  return text
    .replace(/!?\[([^[\]\n]*)\]\([^()\s]*\)/gu, '$1')
    .replace(/\*\*|__|`/gu, '')
    .replace(/(^|[\s(«"])[*_]([^*_\n]+)[*_](?=$|[\s.,;:!?)»"])/gu, '$1$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!~>|])/gu, '$1')
    .replace(/<\/?[a-z][^<>\n]{0,80}>/giu, '')
    .trim();
}

function wrapped(last: ConclusionLine, line: ConclusionLine): boolean {
  const lastLine = last.text.length >= wrapLength && !/[.!?;:…]$/u.test(last.text);
  return lastLine && !line.item && !line.apart && /^[\p{Ll}\p{N}(]/u.test(line.text);
}
