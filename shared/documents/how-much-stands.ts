// How much of what we left in a document stands on another page: by that a document is known again under a new name.
import type { Base } from './base';
import { readDocument } from './read-document';

/** From 0 to 1, of headings and blocks that we left; what stands under several headings tells nothing and is not counted. */
export function howMuchStands(text: string, base: Base): number {
  const left = Object.entries(base.sections).filter(([, { there }]) => there);
  if (!left.some(([, { title, url }]) => text.includes(title) || (url !== null && text.includes(url)))) return 0;
  const page = readDocument(text, base);
  if (page.state !== 'read') return 0;
  const forms = left.flatMap(([, { blocks }]) => Object.values(blocks)), telling = new Set(forms.filter((form) => forms.indexOf(form) === forms.lastIndexOf(form)));
  const standing = new Set(page.chapters.flatMap(({ pieces }) => pieces.map(({ form }) => form)));
  const found = [...telling].filter((form) => standing.has(form)).length + left.length - page.deleted.length;
  return found / (telling.size + left.length);
}
