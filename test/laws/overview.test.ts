// Law of the page that says where the group stands: whatever a person adds to it stays, through whatever the group does next.
import fc from 'fast-check';
import { tellWhereWeAre } from '../../shared/automations/tell-where-we-are';
import type { JournalEntry } from '../../shared/model/journal';
import type { Snapshot } from '../../shared/model/snapshot';
import type { Instant } from '../../shared/model/time';
import { readWorld } from '../../shared/plan/world';
import { tableOf } from './plan/random-group';
import { documentOf, groupInMotion, now } from '../shared/overview/group-in-motion';
import { planRuns } from './runs';

const page = 'Où en est-on.md', dayMs = 86_400_000;
const rows = fc.array(fc.constantFrom(['Appeler', 'Bilal', '2026-12-01', null, '1'], ['Semer', null, '2026-12-10', null, null], ['Payer', 'Ana', null, 'oui', null], ['Peindre', 'Chloé', null, null, '2']), { maxLength: 4 });
const decisions = fc.array(fc.constantFrom(['Devis Roca', '2026-12-03', '1'], ['Clés chez Ana', '2026-12-04', null], ['Portail fermé', '2026-12-05', null]), { maxLength: 3 });
const turn = fc.record({ days: fc.integer({ min: 0, max: 12 }), rows, decisions, at: fc.nat(200), inLine: fc.boolean() });

const effectsOf = (snapshot: Snapshot, at: Instant) => tellWhereWeAre(readWorld(snapshot, at, {})).effects;

function written(snapshot: Snapshot, at: Instant): Snapshot {
  const effect = effectsOf(snapshot, at).find(({ key }) => key === 'overview');
  if (effect?.kind !== 'writeDocument') return snapshot;
  const entry: JournalEntry = { entry: 'done', at, by: 'a', seq: snapshot.journal.length, key: effect.key, hash: '', kind: effect.kind, because: '', keep: effect.keep, undo: null };
  return withPage({ ...snapshot, journal: [...snapshot.journal, entry] }, effect.text);
}

function withPage(snapshot: Snapshot, text: string): Snapshot {
  return { ...snapshot, documents: { whole: true, all: [...snapshot.documents.all.filter(({ id }) => id !== page), documentOf(page, text, { kind: 'overview' })] } };
}

const textOf = (snapshot: Snapshot): string => snapshot.documents.all.find(({ id }) => id === page)?.content ?? '';

/** Behind a line, or as a paragraph of its own. */
function typed(text: string, words: string, { at, inLine }: { readonly at: number; readonly inLine: boolean }): string {
  const lines = text.split('\n'), index = at % lines.length, isOpen = inLine && lines[index] !== '';
  return lines.map((line, number) => (number !== index ? line : isOpen ? `${line} ${words}` : `${line}\n\n${words}\n`)).join('\n');
}

test('what a person types there stays, and once the page is as it is to be nothing is written', () => {
  fc.assert(fc.property(fc.array(turn, { minLength: 1, maxLength: 4 }), (turns) => {
    let group = written(groupInMotion(), now), at = now;
    turns.forEach(({ days, rows: tasks, decisions: taken, ...place }, number) => {
      group = withPage(group, typed(textOf(group), `motdelapersonne${number}`, place));
      at += days * dayMs;
      group = written({ ...group, tasks: tableOf('tasks', [['À faire', 'Qui', 'Pour quand', 'Fait', 'Sujet'], ...tasks]), decisions: tableOf('decisions', [['Décision', 'Date', 'Sujet'], ...taken]) }, at);
      for (let before = 0; before <= number; before++) expect(textOf(group)).toContain(`motdelapersonne${before}`);
      expect(effectsOf(group, at).map(({ key }) => key)).not.toContain('overview');
    });
  }), { numRuns: Math.ceil(planRuns.numRuns / 10) });
});
