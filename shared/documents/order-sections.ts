// All sections in the order in which the merge will leave them: what clocks are counted along.
import { arrangeSections } from './arrange-sections';
import type { TheirDocument, TheirSection } from './read-document';

export interface OrderedSection {
  /** Ours; null = a person's own. */
  readonly id: string | null;
  /** As it stands on the page; null = a new one. */
  readonly section: TheirSection | null;
}

/** `ids`: of the sections that ours will have, in our order. Those of ours that stay although ours has them no more are in it. */
export function orderSections(theirs: TheirDocument, ids: readonly string[]): readonly OrderedSection[] {
  const wanted = ids.filter((id) => !theirs.deleted.includes(id));
  return arrangeSections(theirs, wanted).flatMap((placed): readonly OrderedSection[] => {
    if ('id' in placed) return [{ id: placed.id, section: null }];
    const sections = theirs.sections.filter(({ chapter }) => theirs.chapters[chapter] === placed.chapter);
    const [head] = sections;
    return head && leaves(head, theirs, wanted) ? [] : sections.map((section) => ({ id: section.id, section }));
  });
}

/** With all that stands below it; where a person agreed that it goes, its doubles go too. */
function leaves({ id, copyOf, writtenIn }: TheirSection, { sections }: TheirDocument, ids: readonly string[]): boolean {
  const isTaken = sections.some((section) => section.leaveTaken && (section.id === id || section.id === copyOf));
  const name = id ?? copyOf;
  return name !== null && !ids.includes(name) && (isTaken || (id !== null && !writtenIn));
}
