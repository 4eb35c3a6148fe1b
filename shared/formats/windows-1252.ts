// Windows-1252 both ways, all 256 bytes, as https://encoding.spec.whatwg.org/index-windows-1252.txt has it.

/** What stands at 0x80 to 0x9F; a control character there means that the byte has no other meaning. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOfUpper = new Map([...upper].map((character, index) => [character.charCodeAt(0), 0x80 + index]));

export function windows1252ToCode(byte: number): number {
  return byte >= 0x80 && byte <= 0x9f ? upper.charCodeAt(byte - 0x80) : byte;
}

/** Null where Windows-1252 has no byte for that UTF-16 code unit. */
export function codeToWindows1252(code: number): number | null {
  const high = byteOfUpper.get(code);
  if (high !== undefined) return high;
  return code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : null;
}
