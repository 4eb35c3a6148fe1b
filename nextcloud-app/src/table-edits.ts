// What the server's side does to a table that is a `.csv`: one stretch of whole lines becomes another. Where rows and columns are, and how
// the file is written, is the core's business; PHP only looks for the stretch and puts the other one there.
import { readCsv } from '../../shared/formats/read-csv';
import { cellsChange, rowChange } from '../../shared/formats/row-changes';
import { defaultTableLimits } from '../../shared/formats/table-limits';
import { newCsvDialect, writeCsvChange } from '../../shared/formats/write-csv-change';
import type { AddRow, Effect, SaveCells } from '../../shared/model/effect';
import type { Snapshot } from '../../shared/model/snapshot';
import { messagesOf } from '../../shared/text/messages';
import type { RawFiles } from './raw-files';

export interface TableEdit {
  readonly path: string;
  /** In bytes, from the start of the file. */
  readonly at: number;
  /** Bytes in base 64; '' = nothing stands there yet: the file's end, or no file. */
  readonly was: string;
  readonly to: string;
}

export type SentEffect = Effect & { readonly edit?: TableEdit };

/** In their order: each edit is made for the table as the ones before leave it. */
export function withEdits(effects: readonly Effect[], snapshot: Snapshot, files: RawFiles): readonly SentEffect[] {
  const bytesById = new Map<string, Uint8Array>();
  return effects.map((effect) => {
    if (effect.kind !== 'saveCells' && effect.kind !== 'addRow') return effect;
    const path = effect.table.id ?? messagesOf(snapshot.settings.locale).host.newTableName[effect.table.kind];
    if (!/\.(?:csv|tsv)$/i.test(path)) return effect;
    const before = bytesById.get(path) ?? files.bytes(path) ?? new Uint8Array(), after = changed(effect, before, snapshot);
    if (after === null) return effect;
    bytesById.set(path, after);
    return { ...effect, edit: { path, ...stretch(latin(before), latin(after)) } };
  });
}

/** Null = the core would not write this now. */
function changed(effect: SaveCells | AddRow, bytes: Uint8Array, { settings: { locale, columns } }: Snapshot): Uint8Array | null {
  const sheet = readCsv(bytes, effect.table.kind, defaultTableLimits).sheets[0] ?? { name: '', rows: [] }, mapped = columns[effect.table.kind] ?? {};
  const found = effect.kind === 'saveCells' ? cellsChange(sheet, effect, mapped) : rowChange(sheet, effect, mapped);
  if ('refused' in found) return null;
  const written = writeCsvChange(bytes, found.change, locale === 'fr' ? { ...newCsvDialect, delimiter: ';' } : newCsvDialect);
  return written.problems.some(({ level }) => level === 'blocking') ? null : written.bytes;
}

/** A character for each byte. */
function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** The shortest stretch of whole lines that differs; never empty but at the file's end. */
export function stretch(before: string, after: string): Omit<TableEdit, 'path'> {
  const most = Math.min(before.length, after.length);
  let start = 0, tail = 0;
  while (start < most && before[start] === after[start]) start++;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const at = start === 0 ? 0 : before.lastIndexOf('\n', start - 1) + 1;
  if (at === before.length) return { at, was: '', to: btoa(after.slice(at)) };
  const least = Math.max(before.length - tail, at + 1), newline = before.indexOf('\n', least - 1);
  const end = newline < 0 ? before.length : newline + 1;
  return { at, was: btoa(before.slice(at, end)), to: btoa(after.slice(at, after.length - (before.length - end))) };
}
