// A page as a person sees it while editing: lines, grouped into headings, paragraphs, items, rows; made without our own reader.

export interface Unit {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'header' | 'note' | 'other';
  /** Lines `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Counts headings. */
  readonly section: number;
}

export function unitsOf(lines: readonly string[]): readonly Unit[] {
  const units: Unit[] = [];
  let section = 0;
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at++;
      continue;
    }
    const kind = kindOf(lines, at);
    if (kind === 'heading') section++;
    const to = endOf(lines, at, kind);
    units.push({ kind, from: at, to, section });
    at = to;
  }
  return units;
}

function kindOf(lines: readonly string[], at: number): Unit['kind'] {
  const line = lines[at] ?? '';
  if (/^#{1,6} /.test(line) || isUnderlined(lines, at)) return 'heading';
  if (/^(?:```|<|>|---)/.test(line)) return 'other';
  if (/^\s{0,3}(?:[-*+]|\d+[.)])\s/.test(line)) return 'item';
  if (/^\|/.test(line)) return /^\|[\s:|-]+\|$/.test(lines[at + 1] ?? '') ? 'header' : 'row';
  return /^\[[^\]]+\]:/.test(line) ? 'note' : 'paragraph';
}

function isUnderlined(lines: readonly string[], at: number): boolean {
  return !/^(?:\s{0,3}[-*+|>]|\s*$)/.test(lines[at] ?? '') && /^(?:=+|-+)\s*$/.test(lines[at + 1] ?? '');
}

function endOf(lines: readonly string[], at: number, kind: Unit['kind']): number {
  if (kind === 'heading') return isUnderlined(lines, at) && !/^#/.test(lines[at] ?? '') ? at + 2 : at + 1;
  if (kind === 'header') return at + 2;
  if (kind === 'row') return at + 1;
  if (/^```/.test(lines[at] ?? '')) {
    const close = lines.findIndex((line, index) => index > at && line.startsWith('```'));
    return close < 0 ? lines.length : close + 1;
  }
  let end = at + 1;
  while (end < lines.length && belongs(lines, end, kind)) end++;
  while ((lines[end - 1] ?? '').trim() === '') end--;
  return end;
}

/** Children of an item or a note are set in; other lines run until something else starts. */
function belongs(lines: readonly string[], at: number, kind: Unit['kind']): boolean {
  const line = lines[at] ?? '';
  if (kind === 'item' || kind === 'note') {
    if (/^(?:\s{2,}|\t)\S/.test(line)) return true;
    if (line.trim() === '') return /^(?:\s{2,}|\t)\S/.test(lines.slice(at).find((next) => next.trim() !== '') ?? '');
  }
  return line.trim() !== '' && !/^(?:#{1,6} |```|\||\s{0,3}[-*+] |\s{0,3}\d+[.)] |\[[^\]]+\]:)/.test(line) && !isUnderlined(lines, at);
}
