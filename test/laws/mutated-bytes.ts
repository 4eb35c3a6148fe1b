// Bytes as accidents leave them: bits that flipped, parts cut out, put in twice or taken from another file, and zips whose parts were hurt one by one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync, type Unzipped } from 'fflate';

export interface RealFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Those below `test/fixtures/<folder>` that have one of the endings. */
export function realFiles(folder: string, endings: RegExp): readonly RealFile[] {
  const root = join(__dirname, '../fixtures', folder);
  const names = readdirSync(root, { encoding: 'utf8' }).filter((name) => endings.test(name)).sort();
  return names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(root, name))) }));
}

type Wound =
  | { readonly kind: 'flip'; readonly bit: number }
  | { readonly kind: 'cut'; readonly length: number }
  | { readonly kind: 'repeat'; readonly length: number; readonly times: number }
  | { readonly kind: 'put'; readonly bytes: Uint8Array };
/** `at`: a share of the length; zip files have their table of contents at the very end. */
type Placed = Wound & { readonly at: number };

const share = fc.oneof({ weight: 4, arbitrary: fc.nat(999).map((at) => at / 1000) }, { weight: 1, arbitrary: fc.constantFrom(0, 0.995, 0.9999, 1) });
const tokens = fc.constantFrom(';', '"', '\r', '\n', '\n\n', '\0', '\ufeff', '|', '|---|', '>', '#', '- [ ] ', '{', '}', '[', ':', ' ', '\t', '*', '&', '<', '</', '/>', '-->', ']]>', '%', '\\', ': *x\n', '\na: &b [*b]\n', '__proto__', '99999999999999999999', '-1', '1e999', '31/02/2026', '25:61', 'é'.repeat(300), '\ud800', 'BEGIN:VEVENT\r\n', 'END:VCALENDAR\r\n', 'RRULE:FREQ=SECONDLY\r\n', 'DTSTART:00000000T999999\r\n');

function wound(others: readonly RealFile[]): fc.Arbitrary<Placed> {
  const splice = fc.tuple(fc.constantFrom(...others), share, fc.integer({ min: 1, max: 3000 })).map(([{ bytes }, from, length]) => bytes.subarray(Math.floor(from * bytes.length), Math.floor(from * bytes.length) + length));
  const token = tokens.map((text) => new TextEncoder().encode(text));
  return fc.tuple(share, fc.oneof<fc.Arbitrary<Wound>[]>(
    fc.record({ kind: fc.constant('flip'), bit: fc.nat(7) }), fc.record({ kind: fc.constant('cut'), length: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5000 })) }),
    fc.record({ kind: fc.constant('repeat'), length: fc.integer({ min: 1, max: 200 }), times: fc.integer({ min: 1, max: 50 }) }), fc.record({ kind: fc.constant('put'), bytes: fc.oneof(token, splice) }),
  )).map(([at, one]) => ({ ...one, at }));
}

function hurt(bytes: Uint8Array, placed: Placed): Uint8Array {
  const at = Math.min(bytes.length, Math.floor(placed.at * (bytes.length + 1)));
  const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
  switch (placed.kind) {
    case 'flip': return bytes.map((byte, index) => (index === at ? byte ^ (1 << placed.bit) : byte));
    case 'cut': return joined(bytes.subarray(0, at), bytes.subarray(at + placed.length));
    case 'repeat': return joined(bytes.subarray(0, at), ...Array.from({ length: placed.times }, () => bytes.subarray(at, at + placed.length)), bytes.subarray(at));
    case 'put': return joined(bytes.subarray(0, at), placed.bytes, bytes.subarray(at));
    default: return placed satisfies never;
  }
}

/** One of the files, hurt one to five times. */
export function mutated(files: readonly RealFile[]): fc.Arbitrary<RealFile> {
  return fc.tuple(fc.constantFrom(...files), fc.array(wound(files), { minLength: 1, maxLength: 5 })).map(([{ name, bytes }, wounds]) => ({ name, bytes: wounds.reduce(hurt, bytes) }));
}

/** A zip file that is sound as such: its parts were hurt, lost, swapped or given another's name. */
export function mutatedZips(files: readonly RealFile[]): fc.Arbitrary<RealFile> {
  const zips = files.map(({ name, bytes }) => ({ name, parts: unzipSync(bytes) }));
  const change = fc.record({ part: fc.nat(), other: fc.nat(), kind: fc.constantFrom('hurt', 'hurt', 'hurt', 'lost', 'swapped', 'renamed', 'emptied') });
  return fc.tuple(fc.constantFrom(...zips), fc.array(fc.tuple(change, wound(files)), { minLength: 1, maxLength: 4 })).map(([{ name, parts }, changes]) => ({
    name, bytes: zipSync(changes.reduce((before, [{ part, other, kind }, placed]) => changed(before, { part, other, kind, placed }), parts), { level: 0 }),
  }));
}

function changed(parts: Unzipped, { part, other, kind, placed }: { readonly part: number; readonly other: number; readonly kind: string; readonly placed: Placed }): Unzipped {
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$|^mimetype$/.test(name));
  const [one = '', two = ''] = [names[part % Math.max(1, names.length)], names[other % Math.max(1, names.length)]];
  const none = new Uint8Array(), { [one]: mine = none, ...others }: Unzipped = parts;
  switch (kind) {
    case 'lost': return others;
    case 'emptied': return { ...parts, [one]: none };
    case 'swapped': return { ...parts, [one]: new Uint8Array(parts[two] ?? none), [two]: mine };
    case 'renamed': return { ...others, [`${one}x`]: mine };
    default: return { ...parts, [one]: new Uint8Array(hurt(mine, placed)) };
  }
}
