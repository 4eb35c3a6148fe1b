// Plain words as Markdown that reads as exactly these words.

/** On one line; also safe at the start of a block, of a heading or in a table cell. */
export function escapeText(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  return line.replace(/[\\`*_[\]<|]|~(?=~)|(?<=~)~|&(?=[#\w]+;)|^(?:#(?=[\s#]|$)|[-+](?=\s|$)|[-=](?=[-=\s]*$)|>)|(?<=^\d{1,9})[.)](?=\s|$)|#(?=#*$)/g, '\\$&');
}
