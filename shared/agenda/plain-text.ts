// The words of one line of Markdown, without its marks.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

export function plainText(line: string): string {
  const words = line.replace(/\s+/g, ' ').trim();
  return /[\\*_~`&<[]/.test(words) ? toString(fromMarkdown(`# ${words}`)).replace(/~~/g, '').trim() : words;
}
