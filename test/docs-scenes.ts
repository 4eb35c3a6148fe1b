// What the pages for people show: the sample group played at a fixed instant, through the commands that people type.
import fs from 'node:fs';
import path from 'node:path';
import type { Locale } from '../shared/text/messages';
import { runCommand, whyCommand } from '../synced-folder/commands/group-commands';
import type { Context } from '../synced-folder/commands/context';
import { initCommand } from '../synced-folder/commands/init-command';
import { activateGroup, openGroup } from '../synced-folder/group';
import { layOutSample } from '../synced-folder/lay-out-sample';
import { machineAt, scratchPlace } from './synced-folder/scratch-group';

export const scenes = ['sample', 'agenda', 'init', 'why', 'typed', 'concluded'] as const;
export type Scenes = Readonly<Record<(typeof scenes)[number], string>>;

const started = '2026-11-29T17:00:00Z';
const morningAfter = '2026-12-04T09:30:00Z';

const played = {
  fr: {
    source: 'sample', agenda: 'Ordres du jour/2026-12-03 Plénière.md', own: '~/Nextcloud/ma-coop', asked: 'laverie', leftOut: '## Pas cette fois', done: 'Fait',
    conclusions: [['assurance', 'décidé : on garde le contrat un an de plus\nà faire : Ingrid, écrire à l’assureur, avant le 10/12'], ['Fissure', 'reporté']],
  },
  en: {
    source: 'sample-en', agenda: 'Agendas/2026-12-03 Plenary.md', own: '~/Nextcloud/our-co-op', asked: 'laundry', leftOut: '## Not this time', done: 'Done',
    conclusions: [['insurance', 'decided: we keep the contract for another year\nto do: Ingrid, write to the insurer, by 10 December'], ['Crack', 'postponed']],
  },
} as const satisfies Record<Locale, unknown>;

export async function playScenes(locale: Locale): Promise<Scenes> {
  const { source, agenda, own, asked, leftOut, done, conclusions } = played[locale];
  const folder = path.join(scratchPlace(), 'sample'), state = scratchPlace();
  const at = (now: string): { readonly context: Context; readonly said: () => string } => {
    const lines: string[] = [];
    const context = { machine: machineAt(state, '0a0a0a0a'), now: Date.parse(now), asked: locale, say: (line: string) => void lines.push(line), murmur: () => undefined };
    return { context, said: () => lines.join('\n').replaceAll(folder, own).replaceAll(state, '~/.local/state/tour-de-table').replace(/groups\/[0-9a-f]{16}/g, 'groups/…') };
  };
  const copy = (): Promise<void> => layOutSample(path.join(__dirname, '../synced-folder', source), folder, started.slice(0, 10));

  await copy();
  fs.rmSync(path.join(folder, 'tour-de-table.yaml'));
  const init = at(started);
  await initCommand(folder, init.context);
  await copy();
  activateGroup(openGroup(init.context.machine, folder), init.context.now);
  const first = at(started), why = at(started), last = at(morningAfter);
  await runCommand(folder, first.context);
  await whyCommand(asked, folder, why.context);
  const page = path.join(folder, agenda), proposed = fs.readFileSync(page, 'utf8');
  const typed = conclusions.reduce((text, [topic, words]) => concluded(text, topic, words), proposed);
  fs.writeFileSync(page, typed);
  const evening = new Date('2026-12-03T22:00:00Z');
  fs.utimesSync(page, evening, evening);
  await runCommand(folder, last.context);
  return {
    sample: first.said(), init: init.said(), why: why.said(), agenda: agendaExcerpt(proposed, leftOut), typed: pointAbout(typed, conclusions[0][0]),
    concluded: paragraphFrom(last.said(), done),
  };
}

/** Behind the first conclusion's label below the heading that names the topic. */
function concluded(text: string, topic: string, words: string): string {
  const label = /^Conclusion\s*:/gm;
  label.lastIndex = text.indexOf(topic);
  const found = label.exec(text);
  if (found === null) throw new Error(`no conclusion to type for ${topic}`);
  const end = found.index + found[0].length;
  return `${text.slice(0, end)} ${words}${text.slice(end)}`;
}

function pointAbout(text: string, topic: string): string {
  return text.split(/^(?=## )/m).find((part) => part.startsWith('## ') && part.includes(topic))?.trimEnd() ?? '';
}

/** The head, the first two topics, and the first three that are left out. */
function agendaExcerpt(text: string, leftOut: string): string {
  const parts = text.split(/^(?=## )/m);
  const third = parts.flatMap((part, index) => (/^## .*\]\(/.test(part) ? [index] : []))[2] ?? parts.length;
  const out = parts.find((part) => part.startsWith(leftOut)) ?? '';
  return [parts.slice(0, third).join('').trimEnd(), '…', out.split('\n').slice(0, 5).join('\n'), '…'].join('\n\n');
}

function paragraphFrom(text: string, title: string): string {
  return text.split('\n\n').find((part) => part.startsWith(`${title}\n`)) ?? '';
}
