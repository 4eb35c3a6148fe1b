// Words as a terminal may show it: names of files and words of tables come from outside, and must not steer it.

/** Control characters of both blocks, and those that turn the direction of writing. */
const unsafe = /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Lines stay, a tab is a space; all others show their number, as JSON writes them. */
export function terminalText(text: string): string {
  return text.replace(/\r?\n/g, '\n').replace(/\t/g, ' ').replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
