// A quoted sentence as Markdown that reads as its words, its links leading from where it is quoted; those that could harm are words only.
import { linkToMarkdown, noteToMarkdown } from '../agenda/markdown-text';
import { relativeLink } from '../documents/relative-link';
import type { Runs } from '../model/document-content';

interface Places {
  /** The address of the document in which the sentence stands. */
  readonly from: string;
  /** The id of the one that quotes it. */
  readonly to: string;
}

export function runsToMarkdown(runs: Runs, places: Places): string {
  return runs.map(({ text, link }, at) => {
    const words = text.trim(), [, before = '', after = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(text) ?? [];
    if (words === '') return text === '' ? '' : ' ';
    const url = link === null ? null : movedLink(link, places);
    const markdown = url === null ? (at === 0 ? noteToMarkdown(words) : withinLine(words)) : linkToMarkdown({ text: words, url });
    return `${before === '' ? '' : ' '}${markdown}${after === '' ? '' : ' '}`;
  }).join('');
}

/** What would begin a list or a heading does so only at the start of a line. */
function withinLine(words: string): string {
  return noteToMarkdown(`a ${words}`).slice(2);
}

/** Pages of the web and mail addresses stay; a path beside the source is a path from here. Null = it leads anywhere else. */
function movedLink(link: string, { from, to }: Places): string | null {
  const scheme = /^[a-z][a-z0-9+.-]*:/i;
  if (/[\p{Cc}\\]/u.test(link)) return null;
  if (scheme.test(link)) return /^(?:https?:\/\/|mailto:)[^/]/i.test(link) ? link : null;
  if (scheme.test(from) || leavesGroup(link, from)) return null;
  const source = relativeLink(to, from);
  if (link.startsWith('#')) return source + link;
  const [steps, path] = [source.split('/').slice(0, -1), link.replace(/^(?:\.\/)+/, '').split('/')];
  while (path[0] === '..' && steps.length > 0 && steps.at(-1) !== '..') { steps.pop(); path.shift(); }
  return [...steps, ...path].join('/');
}

/** From the root of a disk or server, or further up than the group's own folder; browsers read `%2e` as a dot. */
function leavesGroup(link: string, from: string): boolean {
  const path = link.trim().replace(/[?#].*$/s, '').replace(/%2e/gi, '.');
  let depth = from.split('/').length - 1;
  if (path.startsWith('/')) return true;
  return path.split('/').some((name) => { depth += name === '..' ? -1 : name === '.' || name === '' ? 0 : 1; return depth < 0; });
}
