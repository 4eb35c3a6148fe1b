// After a crash: what was begun and never finished is settled by looking at its target.
import type { JournalEntry } from '../shared/model/journal';
import type { Problem } from '../shared/model/problem';
import type { Instant } from '../shared/model/time';
import { readJournal } from '../shared/plan/read-journal';
import { problemText } from '../shared/text/problem-text';
import type { Messages } from '../shared/text/messages';
import { pagesPrefix } from './apply/member-page';
import { mailPrefix, perhapsSlot } from './apply/send-mail';
import type { GroupFolder } from './files/group-folder';
import { attempt } from './files/refuse';
import { removeLeftover, revisionNow } from './files/write-file';
import type { Journal } from './journal';

type Begun = Extract<JournalEntry, { entry: 'begun' }>;

/** Another device may still be at it; after that long it is not, and a clock that is so far off says nothing. */
const patience = 60 * 60_000;

export interface Unsettled {
  readonly begun: Begun;
  /**
   * `as-intended`: it was done; `as-before`: it never happened, so planning gives it again; `neither`: a person has been there since;
   * `perhaps`: what left cannot be looked at, so that it stays begun and is never tried again.
   */
  readonly found: 'as-intended' | 'as-before' | 'neither' | 'elsewhere' | 'perhaps';
}

export interface Places {
  readonly folder: GroupFolder;
  readonly pages: GroupFolder;
}

export function findUnsettled(entries: readonly JournalEntry[], places: Places, { device, now }: { readonly device: string; readonly now: Instant }): readonly Unsettled[] {
  return [...readJournal(entries).begun.values()].map((begun) => {
    const elsewhere = begun.by !== device && Math.abs(now - begun.at) < patience;
    return { begun, found: elsewhere ? 'elsewhere' : lookAt(begun, places) };
  });
}

function lookAt({ settling }: Begun, places: Places): Unsettled['found'] {
  if (settling === null) return 'as-before';
  if (settling.target.startsWith(mailPrefix)) return 'perhaps';
  const { folder, id } = placeOf(settling.target, places);
  const seen = attempt(id, () => revisionNow(folder, id));
  // A journal that somebody edited may name any place; a file that the disk refuses for now is looked at again later. Neither stops the others.
  if (!seen.done) return seen.problem.code === 'file-outside' ? 'neither' : 'elsewhere';
  const present = seen.value;
  if (present === settling.after) return 'as-intended';
  return present === settling.before ? 'as-before' : 'neither';
}

function placeOf(target: string, { folder, pages }: Places): { readonly folder: GroupFolder; readonly id: string } {
  return target.startsWith(pagesPrefix) ? { folder: pages, id: target.slice(pagesPrefix.length) } : { folder, id: target };
}

/** Writes down what is known now, and takes away what the cut-off work left lying. */
export function settle(unsettled: readonly Unsettled[], places: Places, { journal, messages }: { readonly journal: Journal; readonly messages: Messages }): readonly Problem[] {
  return unsettled.flatMap(({ begun, found }) => {
    const { key, hash, kind, because, keep, undo, settling } = begun;
    if (found === 'elsewhere') return [];
    if (found === 'perhaps') return sayPerhaps(begun, journal);
    if (settling !== null) {
      const { folder, id } = placeOf(settling.target, places);
      attempt(id, () => { removeLeftover(folder, id); });
    }
    if (found === 'as-intended') journal.append({ entry: 'done', key, hash, kind, because, keep, undo });
    if (found !== 'neither') return [];
    const problem: Problem = { code: 'effect-in-doubt', level: 'warning', where: settling === null ? {} : { file: settling.target }, values: {} };
    const { what, remedy } = problemText(problem, messages);
    journal.append({ entry: 'failed', key, hash, cause: what, remedy });
    return [problem];
  });
}

/** Once; the entry that stays begun tells the next digest. */
function sayPerhaps({ key, at, because }: Begun, journal: Journal): readonly Problem[] {
  if (readJournal(journal.entries()).kept.has(perhapsSlot(key))) return [];
  journal.append({ entry: 'kept', keep: { [perhapsSlot(key)]: { at } } });
  return [{ code: 'mail-perhaps-sent', level: 'warning', where: {}, values: { title: because } }];
}

/** The journal as planning is to see it: what never happened was never begun. */
export function withoutUnhappened(entries: readonly JournalEntry[], unsettled: readonly Unsettled[]): readonly JournalEntry[] {
  const unhappened = new Set(unsettled.filter(({ found }) => found === 'as-before').map(({ begun }) => begun.key));
  return entries.filter((entry) => entry.entry !== 'begun' || !unhappened.has(entry.key));
}

/** What planning did not give again is closed, so that nobody looks for it at every run. */
export function closeUnhappened(unsettled: readonly Unsettled[], { journal, messages }: { readonly journal: Journal; readonly messages: Messages }): void {
  const { begun: open } = readJournal(journal.entries());
  for (const { begun: { key, hash, by, seq }, found } of unsettled) {
    const still = open.get(key);
    if (found === 'as-before' && still?.by === by && still.seq === seq) journal.append({ entry: 'failed', key, hash, ...messages.host.neverBegun });
  }
}
