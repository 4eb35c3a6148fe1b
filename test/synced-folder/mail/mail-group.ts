// A group that is written to: its folder, and a computer with a mail account at a server of the test's own.
import fs from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../../shared/model/time';
import { plan } from '../../../shared/plan/plan';
import { readJournal, type Journal } from '../../../shared/plan/read-journal';
import type { Disk } from '../../../synced-folder/disk/disk';
import { activateGroup, openGroup } from '../../../synced-folder/group';
import type { Machine } from '../../../synced-folder/machine';
import type { Report } from '../../../synced-folder/report';
import { runGroup } from '../../../synced-folder/run';
import { sayReport } from '../../../synced-folder/say-report';
import { filesBelow, machineAt, scratchGroup, type ScratchGroup } from '../scratch-group';

/** A Monday at ten in Paris; the group was put into service the evening before. */
export const monday: Instant = Date.parse('2026-11-23T09:00:00Z');
export const minute = 60_000, hour = 60 * minute, day = 24 * hour;

export const members = ['Prénom,Adresse mail,Relais', 'Ana,ana@example.org,', 'Bilal,bilal@example.org,', 'Chloé,famille@example.org,', 'Dimitri,famille@example.org,', 'Emiko,,Ana', 'Farida,,', ''].join('\n');
export const settings = 'nom: Les Voisins du Lez\nlangue: fr\nfuseau: Europe/Paris\nsujets: Sujets.csv\nmembres: Membres.csv\nrécaps: { expéditeur: bureau, contact: Ana }\n';
export const files = { 'tour-de-table.yaml': settings, 'Sujets.csv': 'Sujet;Durée\r\nCompost;10\r\n', 'Membres.csv': members };

export interface MailGroup extends ScratchGroup {
  readonly run: (now?: Instant, disk?: Disk) => Promise<Report>;
  readonly journal: () => Journal;
  readonly pages: () => Readonly<Record<string, string>>;
  readonly account: (lines: string) => void;
}

export const accountAt = (port: number): string => `serveur: 127.0.0.1\nport: ${port}\nsécurité: aucune\nadresse: recaps@example.org\nordinateur: bureau\ndélai: 1\n`;

export function mailGroup(smtp: string | null, given: Readonly<Record<string, string>> = files): MailGroup {
  const group = scratchGroup(given);
  activateGroup(openGroup(group.machine, group.folder), monday - 14 * hour);
  const mailing = onMachine(group, group.machine);
  if (smtp !== null) mailing.account(smtp);
  return mailing;
}

/** The same folder, seen from another computer. */
export function onMachine(group: ScratchGroup, machine: Machine): MailGroup {
  return {
    ...group, machine,
    run: (now = monday, disk = machine.disk) => runGroup({ machine: { ...machine, disk, clock: () => now }, folder: group.folder, now, plan }),
    journal: () => readJournal(openGroup(machine, group.folder).journal.entries),
    pages: () => Object.fromEntries(Object.entries(filesBelow(openGroup(machine, group.folder).state.pages)).map(([name, text]) => [name, Buffer.from(text, 'latin1').toString('utf8')])),
    account: (lines) => {
      fs.mkdirSync(machine.configRoot, { recursive: true });
      fs.writeFileSync(path.join(machine.configRoot, 'smtp.yaml'), lines, { mode: 0o600 });
    },
  };
}

export { machineAt };

export const said = (report: Report, now = monday): string => sayReport(report, { locale: 'fr', now, full: false }).join('\n');
export const codes = ({ plan: { problems } }: Report): readonly string[] => problems.map(({ code }) => code).sort();
/** Digests done, by key. */
export const delivered = ({ applied }: Report): readonly string[] => applied.filter(({ kind }) => kind === 'deliver').map(({ key }) => key).sort();
