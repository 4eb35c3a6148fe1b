// The base once a person wants sections back that they deleted: what is not on the page is new again, what stands there is met.
import type { Base, SectionBase } from './base';
import { cutHeading, headingParts } from './cut-heading';
import type { TheirDocument, TheirSection } from './read-document';

export function baseAskedBack({ base, sections, chapters }: TheirDocument, ids: readonly string[]): Base {
  const there = ids.flatMap((id) => {
    const own = base.sections[id], section = sections.find((one) => one.id === id), heading = chapters.find((chapter) => chapter.id === id)?.pieces[0];
    return own === undefined || section === undefined ? [] : [[id, met(own, section, cutHeading(heading, section.url, own.title).form)] as const];
  });
  const others = Object.entries(base.sections).filter(([id]) => !ids.includes(id));
  return { ...base, sections: Object.fromEntries([...others, ...there]) };
}

/** A title typed without its link, clock or duration is no wish to have none; what else stands in the heading was typed. */
function met(own: SectionBase, { deleted }: TheirSection, standing: Readonly<Record<string, string>>): SectionBase {
  const isBare = (part: string): boolean => standing[part] === '' || (part === 'link' && standing[part] === own.title);
  const heading = { ...own.heading, ...Object.fromEntries(headingParts.filter(isBare).map((part) => [part, standing[part] ?? ''])) };
  return { ...own, heading, blocks: Object.fromEntries(Object.entries(own.blocks).filter(([key]) => !deleted.includes(key))) };
}
