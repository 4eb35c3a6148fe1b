// What people type behind each `Conclusion :` of a group's pages.
import fc from 'fast-check';
import type { Snapshot } from '../../../shared/model/snapshot';
import { withDocument } from './apply-to-snapshot';

const sayings = ['traité', 'fait', 'reporté', 'pas eu le temps', 'pas avant le 15/1', 'en attente', 'décidé : on repeint', 'à faire : Ana, appeler la mairie, avant le 12/12', 'treated', 'agreed: repaint',
  'to do: Bilal, call the town hall', 'on verra bien', '', ''];

export const typedWords: fc.Arbitrary<readonly string[]> = fc.array(fc.constantFrom(...sayings), { minLength: 1, maxLength: 5 });

/** The words are used in turn, on every page or on one. */
export function concluded(snapshot: Snapshot, words: readonly string[], page: string | null = null): Snapshot {
  const pages = snapshot.documents.all.filter(({ id }) => page === null || id === page);
  return pages.reduce((world, { id, content }) => (content === null ? world : withDocument(world, id, typedInto(content, words))), snapshot);
}

export function typedInto(page: string, words: readonly string[]): string {
  let at = 0;
  return page.replace(/^(.*Conclusion\s?:.*)$/gm, (line: string) => `${line} ${words[at++ % words.length] ?? ''}`.trimEnd());
}
