// Plays a history: a person edits, perhaps through another editor, the world changes, we run; and again.
import { foldBase, readBase } from '../../../shared/documents/base';
import type { Draft } from '../../../shared/documents/draft';
import { mergeDocument } from '../../../shared/documents/merge-document';
import type { MergedDocument } from '../../../shared/documents/merge-document';
import { readDocument } from '../../../shared/documents/read-document';
import type { TheirDocument } from '../../../shared/documents/read-document';
import type { Kept } from '../../../shared/model/effect';
import { messagesOf } from '../../../shared/text/messages';
import { printIn } from './dialects';
import type { Dialect } from './dialects';
import { frozen } from './frozen';
import { changeWorld, draftFor, firstWorld, idByUrl } from './group-world';
import type { World, WorldChange } from './group-world';
import { editPage } from './human-edits';
import type { HumanEdit } from './human-edits';

export interface Turn {
  readonly edits: readonly HumanEdit[];
  readonly dialect: Dialect;
  readonly changes: readonly WorldChange[];
}

/** One of our runs and what surrounded it. */
export interface Run {
  /** As our last run left it; '' at first. */
  readonly left: string;
  /** As the person left it. */
  readonly found: string;
  readonly written: string;
  readonly draft: Draft;
  readonly theirs: TheirDocument;
  readonly merged: MergedDocument;
  /** The same once more. */
  readonly again: MergedDocument;
}

const words = messagesOf('fr').documents;

/** Stops where the page was emptied. */
export function playHistory(turns: readonly Turn[]): readonly Run[] {
  const runs: Run[] = [];
  let [world, base, text]: [World, Kept, string] = [firstWorld, {}, ''];
  for (const [at, turn] of [{ edits: [], dialect: 'none', changes: [] } as Turn, ...turns].entries()) {
    world = turn.changes.reduce(changeWorld, world);
    const edited = turn.edits.reduce((page, edit, index) => editPage(page, edit, `zq${at}x${index}z`), text);
    const found = turn.edits.length > 0 ? printIn(turn.dialect, edited) : edited;
    const { theirs, draft, merged } = runOnce(found, world, base);
    base = JSON.parse(JSON.stringify(foldBase(base, merged.keep))) as Kept;
    runs.push({ left: text, found, written: merged.text ?? '', draft, theirs, merged, again: runOnce(merged.text ?? '', world, base).merged });
    if (theirs.state === 'gone') return runs;
    text = merged.text ?? '';
  }
  return runs;
}

function runOnce(text: string, world: World, base: Kept): Pick<Run, 'theirs' | 'draft' | 'merged'> {
  const theirs = frozen(readDocument(text, frozen(readBase(base)), idByUrl));
  const draft = frozen(draftFor(world, theirs));
  return { theirs, draft, merged: mergeDocument(theirs, draft, words) };
}
