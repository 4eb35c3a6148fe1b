// What must hold after each run of any history; every law answers with a complaint, or null. None of them uses our own reader.
import { applyEdits } from './apply-edits';
import { minutesIn } from './group-world';
import type { Run } from './play-history';
import { countOf, headingsOf, isOursIn, labelsIn, sectionsOf, suggestionsIn, tokensIn, withoutSuggestions } from './see-page';

export type Law = (run: Run, earlier: readonly Run[]) => string | null;

export const laws: Readonly<Record<string, Law>> = {
  'every typed word survives, once for each time it was typed': ({ found, written }) => {
    const spared = sparedByTicks(found);
    const lost = tokensIn(found).filter((token) => !spared(token) && countOf(written, token) !== countOf(found, token));
    return lost.length > 0 ? `changed in number: ${[...new Set(lost)].join(' ')}` : null;
  },
  'a second run writes nothing': ({ again }) =>
    (again.changed || Object.keys(again.keep).length > 0 ? `wrote ${JSON.stringify(again.edits)} and kept ${JSON.stringify(again.keep)}` : null),
  'what a person deleted stays deleted': (run, earlier) => {
    const pages = [...earlier, run].map(({ found }) => found);
    const back = [...deletedIn([...earlier, run])].filter((label) => countOf(withoutSuggestions(run.written), label) > 0 && !isDoubled(label, pages));
    return back.length > 0 ? `came back: ${back.join(' ')}` : null;
  },
  'nothing stands twice that no person doubled': ({ found, written }, earlier) => {
    const pages = [...earlier.map((run) => run.found), found];
    const twice = labelsIn(withoutSuggestions(written)).filter((label) => countOf(withoutSuggestions(written), label) > 1 && !isDoubled(label, pages));
    return twice.length > 0 ? `twice: ${twice.join(' ')}` : null;
  },
  'what nobody touched is updated': (run, earlier) => {
    const stale = staleIn(run, earlier);
    return stale.length > 0 ? `not updated: ${stale.join(' / ')}` : null;
  },
  'clocks agree with the page': ({ found, written, theirs }, earlier) => (theirs.state === 'gone' ? null : wrongClock(written, [...earlier.map((run) => run.found), found])),
  'sections stand in our order until a person chooses one': ({ draft, written, theirs }) => {
    if (theirs.chosen || theirs.state === 'gone') return null;
    const ours = draft.sections.flatMap(({ heading }) => heading.link?.url ?? []);
    const there = headingsOf(written).flatMap(({ url }) => (url !== null && ours.includes(url) ? [url] : []));
    const wanted = ours.filter((url) => there.includes(url));
    return wanted.join(' ') === there.join(' ') ? null : `${there.join(' ')} instead of ${wanted.join(' ')}`;
  },
  'its edits make the old text into the new one': ({ found, merged }) =>
    (merged.text !== null && applyEdits(found, merged.edits) !== merged.text.replace(/\r\n/g, '\n') ? 'edits and text differ' : null),
};

/** What a person ever doubled may live on in the double. */
function isDoubled(label: string, pages: readonly string[]): boolean {
  return pages.some((page) => countOf(withoutSuggestions(page), label) > 1);
}

/** A person who ticks lets go of what stands in the section that the line is about, with what stands deeper. */
function sparedByTicks(found: string): (token: string) => boolean {
  const lines = suggestionsIn(found).filter((line) => /\[x\]/.test(line));
  const sections = sectionsOf(found);
  const isMeant = (title: string): boolean => lines.some((line) => labelsIn(title).some((label) => line.includes(label)) || (title !== '' && line.includes(title)) || labelsIn(title).length === 0);
  const spared = sections.map(({ title }) => lines.length > 0 && isMeant(title));
  sections.forEach(({ depth }, at) => {
    if (at > 0 && spared[at - 1] && depth > 2) spared[at] = true;
  });
  return (token) => sections.some(({ title, body }, at) => spared[at] && (title + body).includes(token));
}

/** Words of ours that a person took off the page, and that no person put back since. */
function deletedIn(runs: readonly Run[]): ReadonlySet<string> {
  const deleted = new Set<string>();
  for (const { left, found } of runs) {
    const [was, is] = [withoutSuggestions(left), withoutSuggestions(found)];
    const asked = suggestionsIn(found).filter((line) => /\[x\]/.test(line)).join(' ');
    for (const label of labelsIn(was)) if (countOf(is, label) === 0 && !asked.includes(label)) deleted.add(label);
    for (const label of [...labelsIn(is), ...labelsIn(asked)]) deleted.delete(label);
  }
  return deleted;
}

/** Units that stood as we last put them in, in a section that we still write, and do not stand in our new form. */
function staleIn({ draft, found, written, theirs }: Run, earlier: readonly Run[]): readonly string[] {
  if (theirs.state !== 'read') return [];
  return draft.sections.flatMap(({ id, heading, blocks }) => {
    const title = heading.link?.text ?? heading.after;
    const before = isOursIn(found, title, heading.link?.url ?? null);
    const after = isOursIn(written, title, heading.link?.url ?? null);
    if (before === null || after === null) return [];
    return blocks.filter(({ key, markdown }) => {
      const last = lastIn(earlier, id, key);
      return last !== null && before.has(last) && !after.has(markdown);
    }).map(({ markdown }) => `${id}: ${markdown}`);
  });
}

/** Null = never, or unknown since the section stood twice. */
function lastIn(earlier: readonly Run[], id: string, key: string): string | null {
  for (const { draft, written } of [...earlier].reverse()) {
    const section = draft.sections.find((one) => one.id === id);
    const seen = section ? isOursIn(written, section.heading.link?.text ?? section.heading.after, section.heading.link?.url ?? null) : null;
    const block = section?.blocks.find((one) => one.key === key);
    if (section && seen === null) return null;
    if (block && seen?.has(block.markdown)) return block.markdown;
  }
  return null;
}

/** Without its link a heading may be a person's copy. Each clock of ours is the one before plus the minutes in between; after a point without minutes it starts anew. */
function wrongClock(written: string, pages: readonly string[]): string | null {
  const headings = headingsOf(written);
  const titles = headings.map(({ text }) => /Ltitle\d|Accueil/.exec(text)?.[0]);
  let now: number | null = 20 * 60;
  for (const [at, { text, url }] of headings.entries()) {
    const [, hours, minutes] = /^(\d+) h (\d\d) ·/.exec(text) ?? [];
    const clock = hours === undefined ? null : Number(hours) * 60 + Number(minutes);
    const title = titles[at];
    const isOurs = title !== undefined && !isDoubled(title, pages) && (url !== null || title === 'Accueil') && !/zq.*Accueil/.test(text) && clock !== typedClock;
    if (isOurs && clock !== null && now !== null && clock !== now) return `${text} instead of minute ${now}`;
    const starts: number | null = isOurs && clock !== null ? clock : now;
    const lasts: number | null = minutesIn(text) ?? (clock === null ? 0 : null);
    now = starts === null || lasts === null ? null : starts + lasts;
  }
  return null;
}

/** As the person of these histories types it. */
const typedClock = 21 * 60 + 15;
