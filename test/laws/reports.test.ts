// Laws of reports: what is quoted was written, within the budget; nobody's report is lost, nor what people type into the round; once is enough.
import fc from 'fast-check';
import type { Snapshot } from '../../shared/model/snapshot';
import { plan } from '../../shared/plan/plan';
import { readWorld } from '../../shared/plan/world';
import { chooseExtracts, countWords } from '../../shared/reports/choose-extracts';
import { collate } from '../../shared/reports/collate';
import { collationDocument } from '../../shared/reports/collation-document';
import { compareReports } from '../../shared/reports/compare-reports';
import { onOneLine, textOf } from '../../shared/reports/cut-sentences';
import { nextPlenary } from '../../shared/reports/next-plenary';
import { renderCollation } from '../../shared/reports/render-collation';
import { statementsOf } from '../../shared/reports/report';
import { deepFreeze } from '../deep-freeze';
import { read, reportDocument } from '../shared/reports/report-pages';
import { editNames, editPage, type HumanEdit } from './merge/human-edits';
import { settleAt, withDocument } from './plan/apply-to-snapshot';
import { documentOf, reportingGroup, reportText, secondPlenary, subgroups, type ReportingGroup } from './report-cases';
import { planRuns, pureRuns } from './runs';

/** Each reads, compares and renders whole reports. */
const readings = { numRuns: Math.max(1, Math.round(0.1 * pureRuns.numRuns)) };
const runs = { numRuns: Math.max(1, Math.round(0.1 * planRuns.numRuns)) };

/** Every block of a report as a person reads it, cells apart. */
function sourcesOf(markdown: string): readonly string[] {
  const blocks = reportDocument('Sous-groupes/Jardin/2026-12-01.md', markdown).reading?.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((cells) => cells.map((cell) => textOf(onOneLine(cell))).filter((text) => text !== '').join(' | ')) : [textOf(onOneLine(block.runs))]));
}

test('whatever is written, it is read without a fault, and each strange word stands in a sentence, an ask or a heading', () => {
  fc.assert(fc.property(reportText, (markdown) => {
    const report = deepFreeze(read(markdown)), said = [...statementsOf(report).map(({ text }) => text), ...report.chapters.map(({ heading }) => heading)].join('\n');
    expect((markdown.match(/zx\d+q/g) ?? []).filter((word) => !said.includes(word))).toEqual([]);
  }), readings);
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (markdown) => { read(markdown); }), readings);
});

test('what is quoted was written there, and no subgroup has more words than its budget', () => {
  fc.assert(fc.property(reportText, reportText, fc.integer({ min: 1, max: 80 }), (before, now, words) => {
    const [was, is] = [read(before, 'Sous-groupes/Jardin/2026-11-20.md'), read(now)], sources = sourcesOf(now), past = sourcesOf(before);
    const chosen = chooseExtracts({ current: [is], previous: statementsOf(was).length > 0 ? [statementsOf(was)] : [], words, isTemplate: () => false });
    for (const { text, runs: own } of chosen.extracts) expect([sources.some((source) => source.includes(text)), textOf(own)]).toEqual([true, text]);
    for (const { text } of chosen.still) expect(sources.some((source) => source.includes(text.replace(/ …$/, '')))).toBe(true);
    for (const { text } of chosen.dropped) expect(past.some((source) => source.includes(text.replace(/ …$/, '')))).toBe(true);
    const quoted = [...chosen.extracts, ...chosen.still, ...chosen.dropped].reduce((sum, { text }) => sum + countWords(text), 0);
    expect(quoted).toBeLessThanOrEqual(words);
  }), readings);
});

test('the same report again stands still, and each time by one report more', () => {
  fc.assert(fc.property(reportText, fc.integer({ min: 1, max: 4 }), (markdown, times) => {
    const statements = statementsOf(read(markdown)), { moved, dropped } = compareReports(Array.from({ length: times }, () => statements), statements);
    expect(dropped).toEqual([]);
    expect(moved.filter(({ progress, times: its }) => progress !== 'still' || its !== times)).toEqual([]);
  }), readings);
});

test('each sentence has one class, and what a report and the one before share is neither new nor gone', () => {
  fc.assert(fc.property(reportText, reportText, (before, now) => {
    const [was, is] = [statementsOf(read(before)), statementsOf(read(now))], { moved, dropped } = compareReports([was], is);
    expect(moved.map(({ statement }) => statement)).toEqual(is);
    expect(dropped.filter((one) => !was.includes(one))).toEqual([]);
    expect(is.length - moved.filter(({ progress }) => progress === 'new').length).toBeLessThanOrEqual(was.length - dropped.length);
    const shared = new Set(was.map(({ text }) => text).filter((text) => is.some((one) => one.text === text)));
    const copies = (all: readonly { readonly text: string }[], text: string): number => all.filter((one) => one.text === text).length;
    for (const text of shared) expect(copies(moved.filter(({ progress }) => progress === 'new').map(({ statement }) => statement), text)).toBeLessThanOrEqual(Math.max(0, copies(is, text) - copies(was, text)));
  }), readings);
});

function roundIn(snapshot: Snapshot, now: number): { readonly id: string; readonly text: string | null } {
  const world = readWorld(snapshot, now, {}), id = collationDocument(world, nextPlenary(world)!.meeting);
  return { id, text: snapshot.documents.all.find((one) => one.id === id)?.content ?? null };
}

test('every subgroup that wrote has a section, and the order in which a host lists documents says nothing', () => {
  fc.assert(fc.property(reportingGroup, fc.integer(), ({ snapshot, now }, seed) => {
    const drawn = ({ documents }: Snapshot): ReturnType<typeof renderCollation> => {
      const world = readWorld(deepFreeze({ ...snapshot, documents }), now, {}), { meeting } = nextPlenary(world)!;
      return renderCollation(collate(world, meeting, collationDocument(world, meeting)), snapshot.settings.locale);
    };
    const first = drawn(snapshot), order = [...snapshot.documents.all].sort((a, b) => Math.imul(a.id.length, seed | 1) - Math.imul(b.id.length, seed | 1)).reverse();
    expect(drawn({ ...snapshot, documents: { whole: true, all: order } })).toEqual(first);
    const wrote = snapshot.documents.all.filter(({ id, content }) => id.slice(-13, -3) > '2026-12-03' && statementsOf(read(content ?? '', id)).length > 0).flatMap(({ subgroup }) => subgroup ?? []);
    expect(wrote.filter((subgroup) => !first.sections.some(({ id }) => id === `report/${subgroup}`))).toEqual([]);
  }), runs);
});

test('once the round and the drafts are written nothing more is written, and asks are raised once', () => {
  fc.assert(fc.property(reportingGroup, ({ snapshot, now }) => {
    const { snapshot: after, rounds, applied } = settleAt(deepFreeze(snapshot), now);
    expect(rounds).toBeLessThanOrEqual(6);
    expect(plan(after, now).effects.filter(({ notBefore, after: waits }) => notBefore <= now && waits.length === 0)).toEqual([]);
    const asked = applied.flatMap((effect) => (effect.kind === 'addRow' ? [effect.key] : []));
    expect(new Set(asked).size).toBe(asked.length);
    expect(settleAt(after, now + 60_000).applied.filter(({ kind }) => kind === 'addRow')).toEqual([]);
  }), runs);
});

const edit: fc.Arbitrary<HumanEdit> = fc.record({ edit: fc.constantFrom(...editNames.filter((name) => name !== 'empty' && name !== 'tick')), which: fc.nat(40), where: fc.nat(40) });
const late = fc.record({ subgroup: fc.constantFrom(...subgroups), before: fc.integer({ min: 0, max: 6 }), text: reportText });

test('no word that a person typed into the round is lost, however the reports change', () => {
  fc.assert(fc.property(reportingGroup.filter(writesRound), fc.array(fc.tuple(fc.array(edit, { maxLength: 3 }), late), { minLength: 2, maxLength: 5 }), (group, turns) => {
    let snapshot = settleAt(group.snapshot, group.now).snapshot;
    for (const [at, [edits, report]] of turns.entries()) {
      const { id, text } = roundIn(snapshot, group.now);
      const typed = edits.reduce((page, one, index) => editPage(page, one, `zq${at}x${index}z`), text ?? '');
      const documents = snapshot.documents.all.filter((one) => one.id !== documentOf(report).id);
      snapshot = settleAt({ ...withDocument(snapshot, id, typed), documents: { whole: true, all: [...withDocument({ ...snapshot, documents: { whole: true, all: documents } }, id, typed).documents.all, documentOf(report)] } }, group.now).snapshot;
      const kept = roundIn(snapshot, group.now).text ?? '';
      expect((typed.match(/zq\d+x\d+z\w?/g) ?? []).filter((word) => !kept.includes(word))).toEqual([]);
    }
  }), runs);
});

function writesRound({ snapshot, now }: ReportingGroup): boolean {
  return roundIn(settleAt(snapshot, now).snapshot, now).text !== null && now < secondPlenary;
}
