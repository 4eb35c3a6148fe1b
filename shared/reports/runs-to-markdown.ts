// A quoted sentence as Markdown that reads as its words, its links leading from where it is quoted.
import { linkToMarkdown, noteToMarkdown } from '../agenda/markdown-text';
import { relativeLink } from '../documents/relative-link';
import type { Runs } from '../model/document-content';

/** `from`: the address of the document in which it stands; `to`: the id of the one that quotes it. */
export function runsToMarkdown(runs: Runs, places: { readonly from: string; readonly to: string }): string {
  return runs.map(({ text, link }, at) => {
    const words = text.trim(), [, before = '', after = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(text) ?? [];
    if (words === '') return text === '' ? '' : ' ';
    const markdown = link === null ? (at === 0 ? noteToMarkdown(words) : withinLine(words)) : linkToMarkdown({ text: words, url: movedLink(link, places) });
    return `${before === '' ? '' : ' '}${markdown}${after === '' ? '' : ' '}`;
  }).join('');
}

/** What would begin a list or a heading does so only at the start of a line. */
function withinLine(words: string): string {
  return noteToMarkdown(`a ${words}`).slice(2);
}

/** Addresses stay; a path beside the source is a path from here. */
function movedLink(link: string, { from, to }: { readonly from: string; readonly to: string }): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(link)) return link;
  const source = relativeLink(to, from);
  if (link.startsWith('#')) return source + link;
  const [steps, path] = [source.split('/').slice(0, -1), link.replace(/^(?:\.\/)+/, '').split('/')];
  while (path[0] === '..' && steps.length > 0 && steps.at(-1) !== '..') { steps.pop(); path.shift(); }
  return [...steps, ...path].join('/');
}
