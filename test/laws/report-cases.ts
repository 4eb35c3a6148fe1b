// Random reports of random subgroups, as documents of a snapshot with plenaries every fortnight.
import fc from 'fast-check';
import type { GroupDocument, Snapshot } from '../../shared/model/snapshot';
import type { Instant } from '../../shared/model/time';
import { reportDocument } from '../shared/reports/report-pages';
import { emptyGroup, firstPlenary, plenaryAt, settingsIn, tableOf } from './plan/random-group';

export const dayMs = 86_400_000;
export const subgroups = ['Jardin', 'Bâtiment', 'Finances', 'Accueil'] as const;

const things = ['La pompe', 'Le toit', 'Le compost', 'La fête', 'The roof', 'L’assurance', 'Le local à vélos', 'La charte'];
const states = ['est prévue', 'avance', 'est posée', 'coûte 40 €', 'coûte 55 €', 'attend un devis', 'is done', 'est à relire', 'n’est pas finie'];
const stray = fc.nat({ max: 9999 }).map((n) => `zx${n}q`);
const sentence = fc.tuple(fc.constantFrom(...things), fc.constantFrom(...states), fc.option(stray, { freq: 3 }), fc.constantFrom('.', '.', ' !', '', ' ?')).map(([thing, state, word, end]) => `${thing} ${state}${word === null ? '' : ` ${word}`}${end}`);
const passage = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
  sentence.map((text) => `- ${text}`), sentence.map((text) => `- [x] ${text}`), sentence.map((text) => `- [ ] voir [le devis](devis.pdf) : ${text}`),
  sentence.map((text) => `Demande : 10 min pour ${text}`), fc.tuple(sentence, sentence).map(([a, b]) => `| Quoi | Où |\n| --- | --- |\n| ${a} | ${b} |`), sentence.map((text) => `> ${text}`),
);
const heading = fc.constantFrom('## Nouvelles', '## Fait', '**Et ensuite**', '# Restitution', '## Demandes à la plénière', '### À nous', '1. Quoi de neuf ?', '## Décisions');

/** Markdown as people type it. */
export const reportText: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.array(fc.tuple(fc.option(heading, { freq: 1 }), fc.array(passage, { maxLength: 3 })), { maxLength: 4 }).map((all) => all.map(([title, passages]) => [...(title === null ? [] : [title]), ...passages].join('\n\n')).join('\n\n')) },
  { weight: 1, arbitrary: fc.constantFrom('RAS', 'Rien de nouveau.', '', '## Nouvelles\n', 'Nothing new') },
);

interface Written {
  readonly subgroup: (typeof subgroups)[number];
  /** Days before the second plenary. */
  readonly before: number;
  readonly text: string;
}

const written: fc.Arbitrary<Written> = fc.record({ subgroup: fc.constantFrom(...subgroups), before: fc.integer({ min: 0, max: 27 }), text: reportText });

export interface ReportingGroup {
  readonly snapshot: Snapshot;
  /** Within the week before the second plenary. */
  readonly now: Instant;
}

export const secondPlenary = firstPlenary + 14 * dayMs;

export function documentOf({ subgroup, before, text }: Written): GroupDocument {
  const day = new Date(secondPlenary - before * dayMs).toISOString().slice(0, 10);
  return reportDocument(`Sous-groupes/${subgroup}/${day}.md`, text, { modifiedAt: 0 });
}

export const reportingGroup: fc.Arbitrary<ReportingGroup> = fc.record({
  locale: fc.constantFrom('fr' as const, 'en' as const), reports: fc.array(written, { maxLength: 9 }), hours: fc.integer({ min: 1, max: 24 * 7 }), words: fc.constantFrom(12, 60, 150),
  rotate: fc.boolean(), drafts: fc.boolean(), title: fc.boolean(),
}).map(({ locale, reports, hours, words, rotate, drafts }) => {
  const settings = settingsIn(locale), group = emptyGroup({ ...settings, reports: { ...settings.reports, words, rotate, drafts } });
  const documents = [...new Map(reports.map((report) => { const document = documentOf(report); return [document.id, document]; })).values()];
  return {
    now: secondPlenary - hours * 3_600_000,
    snapshot: {
      ...group, places: { ...group.places, reports: 'Sous-groupes' }, meetings: { whole: true, all: [0, 1, 2].map((at) => plenaryAt(firstPlenary + 14 * at * dayMs)) },
      topics: tableOf('topics', [['N°', 'Sujet', 'Temps prévu', 'Sous-groupe'], [1, 'Compost', '10', 'Jardin'], [2, 'La pompe attend un devis', '5', 'Bâtiment']]),
      members: tableOf('members', [['Prénom', 'Sous-groupe'], ['Ana', 'Jardin'], ['Bilal', 'Bâtiment, Jardin'], ['Chloé', 'Vélos']]), documents: { whole: true, all: documents },
    },
  };
});
