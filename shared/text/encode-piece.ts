// A piece of a link, percent-encoded; half a character, as broken files hold it, becomes the replacement character instead of a fault.
export function encodePiece(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
