// How well what moved between invented reports is found: F1 of each class, and whether "standing still for k reports" has its k.
import { readMarkdownDocument } from '../../shared/formats/read-markdown-document';
import { defaultDocumentLimits } from '../../shared/formats/document-limits';
import { compareReports } from '../../shared/reports/compare-reports';
import { readReports } from '../../shared/reports/read-report';
import { statementsOf, type Statement } from '../../shared/reports/report';
import { fates, inventSeason, noises, type Fate, type InventedReport, type Noise } from './report-season';

export interface Figures {
  readonly f1: Readonly<Record<Fate, number>>;
  readonly macro: number;
  /** Of those that stand still and were found to: the share with the right number of reports. */
  readonly times: number;
}

interface Verdict {
  readonly truth: Fate | null;
  readonly said: Fate | null;
  readonly timesRight: boolean;
}

const reportsOfSeason = 18;
const zone = { name: 'UTC', offsets: [{ from: 0, offset: 0 }] };
const method = { words: 150, oralMinutes: 3, drafts: true, rotate: false, headings: {} };

export function score(noise: Noise, locale: 'fr' | 'en', seeds: readonly number[]): Figures {
  const verdicts = seeds.flatMap((seed) => verdictsOf(inventSeason(seed, { locale, noise, reports: reportsOfSeason }), locale));
  const f1 = Object.fromEntries(fates.map((fate) => [fate, f1Of(verdicts, fate)])) as Record<Fate, number>;
  const still = verdicts.filter(({ truth, said }) => truth === 'still' && said === 'still');
  return { f1, macro: fates.reduce((sum, fate) => sum + f1[fate], 0) / fates.length, times: still.filter(({ timesRight }) => timesRight).length / Math.max(1, still.length) };
}

export function renderProgress(seeds: readonly number[]): string {
  const rows = noises.flatMap((noise) => (['fr', 'en'] as const).map((locale) => {
    const { f1, macro, times } = score(noise, locale, seeds);
    return [noise, locale, ...[...fates.map((fate) => f1[fate]), macro, times].map((value) => value.toFixed(3))];
  }));
  const header = ['rewording', 'language', ...fates, 'macro-F1', 'right k'];
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function verdictsOf(season: readonly InventedReport[], locale: 'fr' | 'en'): readonly Verdict[] {
  const read = season.map(({ markdown }) => sentencesOf(markdown, locale));
  return season.slice(1).flatMap(({ told, dropped }, index) => {
    const { moved, dropped: missed } = compareReports(read.slice(0, index + 1), read[index + 1] ?? []);
    const said = new Map(moved.map((one) => [one.statement.text, one])), gone = new Set(missed.map(({ text }) => text)), truly = new Set(dropped);
    return [
      ...told.map(({ sentence, fate, times }): Verdict => ({ truth: fate, said: said.get(sentence)?.progress ?? null, timesRight: said.get(sentence)?.times === times })),
      ...[...new Set([...gone, ...truly])].map((text): Verdict => ({ truth: truly.has(text) ? 'dropped' : null, said: gone.has(text) ? 'dropped' : null, timesRight: true })),
    ];
  });
}

function sentencesOf(markdown: string, locale: 'fr' | 'en'): readonly Statement[] {
  const reading = readMarkdownDocument(new TextEncoder().encode(markdown), defaultDocumentLimits).content;
  const document = { id: 'r.md', kind: 'report', title: 'r', url: 'r.md', revision: '', content: null, modifiedAt: 0, busy: false, subgroup: 'Jardin', reading, sharedWithAll: null } as const;
  return readReports(document, { locale, zone, method }).flatMap(statementsOf);
}

function f1Of(verdicts: readonly Verdict[], fate: Fate): number {
  const both = verdicts.filter(({ truth, said }) => truth === fate && said === fate).length;
  const either = verdicts.filter(({ truth }) => truth === fate).length + verdicts.filter(({ said }) => said === fate).length;
  return either === 0 ? 1 : (2 * both) / either;
}
