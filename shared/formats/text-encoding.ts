// Bytes to text and back: UTF-8, UTF-16 and Windows-1252, found without being told.
import { codeToWindows1252, windows1252ToCode } from './windows-1252';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly bom: boolean;
  /** Encoding `text` again gives the same bytes; false where some bytes are no characters. */
  readonly exact: boolean;
}

/** A byte order mark decides; then zeros at every other byte mean UTF-16, what is valid UTF-8 is UTF-8, and the rest Windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [b0, b1, b2] = bytes;
  if (b0 === 0xff && b1 === 0xfe) return decodeUtf16(bytes.subarray(2), 'utf-16le', true);
  if (b0 === 0xfe && b1 === 0xff) return decodeUtf16(bytes.subarray(2), 'utf-16be', true);
  if (b0 === 0xef && b1 === 0xbb && b2 === 0xbf) return decodeUtf8(bytes.subarray(3), true);
  const wide = bareUtf16(bytes);
  return wide === null ? decodeUtf8(bytes, false) : decodeUtf16(bytes, wide, false);
}

/** Null where the encoding has no byte for one of the characters. */
export function encodeText(text: string, encoding: TextEncoding, bom: boolean): Uint8Array | null {
  if (encoding === 'utf-8') return new TextEncoder().encode(bom ? `\ufeff${text}` : text);
  return encoding === 'windows-1252' ? encodeWindows1252(text) : encodeUtf16(bom ? `\ufeff${text}` : text, encoding);
}

/** The first character that the encoding cannot hold. */
export function firstForeignCharacter(text: string, encoding: TextEncoding): string | null {
  if (encoding !== 'windows-1252') return null;
  for (const character of text) if (codeToWindows1252(character.codePointAt(0) ?? 0) === null) return character;
  return null;
}

function decodeUtf8(bytes: Uint8Array, bom: boolean): DecodedText {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!text.includes('\ufffd') || sameBytes(new TextEncoder().encode(text), bytes)) return { text, encoding: 'utf-8', bom, exact: true };
  return bom || isMostlyUtf8(text) ? { text, encoding: 'utf-8', bom, exact: false } : decodeWindows1252(bytes);
}

/** A long UTF-8 file with a few spoilt bytes is still UTF-8. */
function isMostlyUtf8(text: string): boolean {
  const spoilt = text.split('\ufffd').length - 1;
  const accented = text.match(/[^\0-\u007f\ufffd]/gu)?.length ?? 0;
  return spoilt * 20 < accented;
}

function decodeWindows1252(bytes: Uint8Array): DecodedText {
  const text = codesToText(bytes.length, (index) => windows1252ToCode(bytes[index] ?? 0));
  return { text, encoding: 'windows-1252', bom: false, exact: true };
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', bom: boolean): DecodedText {
  const high = encoding === 'utf-16le' ? 1 : 0;
  const codeAt = (index: number): number => ((bytes[2 * index + high] ?? 0) << 8) | (bytes[2 * index + 1 - high] ?? 0);
  return { text: codesToText(bytes.length >> 1, codeAt), encoding, bom, exact: bytes.length % 2 === 0 };
}

function codesToText(length: number, codeAt: (index: number) => number): string {
  const step = 8192;
  const parts: string[] = [];
  for (let from = 0; from < length; from += step) {
    parts.push(String.fromCharCode(...Array.from({ length: Math.min(step, length - from) }, (_, index) => codeAt(from + index))));
  }
  return parts.join('');
}

function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = codeToWindows1252(text.charCodeAt(index));
    if (byte === null) return null;
    bytes[index] = byte;
  }
  return bytes;
}

function encodeUtf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const high = encoding === 'utf-16le' ? 1 : 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes[2 * index + high] = code >> 8;
    bytes[2 * index + 1 - high] = code & 0xff;
  }
  return bytes;
}

/** UTF-16 without its mark: in Latin scripts, nearly every other byte of its start is zero, and nearly no byte between. */
function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, 4096) >> 1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs; index++) {
    if (bytes[2 * index] === 0) even++;
    if (bytes[2 * index + 1] === 0) odd++;
  }
  if (pairs < 2 || bytes.length % 2 === 1) return null;
  if (odd > 0.6 * pairs && even < 0.05 * pairs) return 'utf-16le';
  return even > 0.6 * pairs && odd < 0.05 * pairs ? 'utf-16be' : null;
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
