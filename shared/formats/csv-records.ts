// Where each record and field of a .csv text stands, as spreadsheets read it (RFC 4180, and what people's files add to it).

/** Offsets into the text, `[from, to)`, quotes included. */
export interface CsvField {
  readonly from: number;
  readonly to: number;
}

export interface CsvRecord {
  /** Never empty: an empty line is one empty field. */
  readonly fields: readonly CsvField[];
  /** A quote inside an unquoted field, or text after a closing one: a sign of a wrong delimiter. */
  readonly neat: boolean;
}

export interface CsvRecords {
  readonly records: readonly CsvRecord[];
  /** The record with a quote that is never closed (it is read as a plain character); null = none. */
  readonly openQuote: number | null;
}

/**
 * CRLF, LF and CR end a record, except inside quotes. At most `limit` records. Only one quote can stay open to the end:
 * behind it all quotes stand in pairs, and a field that begins with a pair closes; so the work stays linear.
 */
export function findCsvRecords(text: string, delimiter: string, limit = Infinity): CsvRecords {
  const records: CsvRecord[] = [];
  let openQuote: number | null = null;
  let at = 0;
  while (at < text.length && records.length < limit) {
    const fields: CsvField[] = [];
    let neat = true;
    for (;;) {
      const closed = text[at] === '"' ? closingQuote(text, at) : at;
      if (closed === null) openQuote ??= records.length;
      const to = fieldEnd(text, closed ?? at, delimiter);
      neat &&= closed === at ? !text.slice(at, to).includes('"') : closed === to;
      fields.push({ from: at, to });
      at = to + 1;
      if (text[to] !== delimiter) break;
    }
    records.push({ fields, neat });
    if (text[at - 1] === '\r' && text[at] === '\n') at++;
  }
  return { records, openQuote };
}

/** Quotes taken off, doubled ones made single; what stands behind the closing quote belongs to it. */
export function csvFieldText(raw: string): string {
  if (!raw.startsWith('"')) return raw;
  const closed = closingQuote(raw, 0);
  return closed === null ? raw : raw.slice(1, closed - 1).replaceAll('""', '"') + raw.slice(closed);
}

/** The offset just behind the quote that closes the one at `open`, or null. */
function closingQuote(text: string, open: number): number | null {
  for (let quote = text.indexOf('"', open + 1); quote !== -1; quote = text.indexOf('"', quote + 2)) {
    if (text[quote + 1] !== '"') return quote + 1;
  }
  return null;
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  let to = from;
  while (to < text.length && text[to] !== delimiter && text[to] !== '\n' && text[to] !== '\r') to++;
  return to;
}
