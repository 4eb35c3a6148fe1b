// Plays a story on a real folder and writes it down as prose: what was said at each step, and every file that changed.
import fs from 'node:fs';
import path from 'node:path';
import { plan } from '../../shared/plan/plan';
import { activateGroup, openGroup } from '../../synced-folder/group';
import type { Report } from '../../synced-folder/report';
import { runGroup } from '../../synced-folder/run';
import { sayReport } from '../../synced-folder/say-report';
import { filesBelow, scratchGroup, type ScratchGroup } from '../synced-folder/scratch-group';

export interface Stage {
  readonly group: ScratchGroup;
  /** Runs at this instant (ISO) and writes down what was said and what changed. */
  readonly run: (at: string, title: string) => Promise<Report>;
  /** Runs without a word about it. */
  readonly quietRun: (at: string) => Promise<Report>;
  /** A person changes a text file, long enough ago for nobody to be at it any more. */
  readonly edit: (id: string, change: (text: string) => string) => void;
  readonly note: (text: string) => void;
  readonly transcript: () => string;
}

export interface Opening {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Already in service from this instant on; absent = on trial. */
  readonly activated?: string;
}

export function openStage({ files, activated }: Opening): Stage {
  const group = scratchGroup(files), lines: string[] = [];
  if (activated !== undefined) activateGroup(openGroup(group.machine, group.folder), Date.parse(activated));
  let before = textsOf(group), pagesBefore: Readonly<Record<string, string>> = {};
  const changes = (): void => {
    const after = textsOf(group);
    for (const [id, text] of Object.entries(after)) if (before[id] !== text) lines.push(`### ${id}`, '', '~~~~', text.trimEnd(), '~~~~', '');
    before = after;
  };
  const runAt = (at: string): Promise<Report> => {
    const now = Date.parse(at);
    return runGroup({ machine: { ...group.machine, clock: () => now }, folder: group.folder, now, plan });
  };
  return {
    group,
    note: (text) => void lines.push(text, ''),
    edit: (id, change) => {
      group.write(id, change(group.read(id)));
      before = textsOf(group);
    },
    quietRun: async (at) => {
      const report = await runAt(at);
      before = textsOf(group);
      return report;
    },
    run: async (at, title) => {
      const report = await runAt(at), now = Date.parse(at);
      lines.push(`## ${title}`, '', ...sayReport(report, { locale: report.snapshot?.settings.locale ?? 'fr', now, full: false }).map((line) => line.replaceAll(group.machine.stateRoot, '<état>').replace(/groups\/[0-9a-f]{16}/g, 'groups/…')), '');
      const pages = filesBelow(openGroup(group.machine, group.folder).state.pages);
      for (const [name, text] of Object.entries(pages)) if (pagesBefore[name] !== text) lines.push(`### (page) ${name}`, '', '~~~~', shownText(Buffer.from(text, 'latin1').toString('utf8'), group), '~~~~', '');
      pagesBefore = pages;
      changes();
      return report;
    },
    transcript: () => `${lines.join('\n').trimEnd()}\n`,
  };
}

/** What a person reads of a page: words and, behind links, where they lead within the folder. */
function shownText(html: string, group: ScratchGroup): string {
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return html.replace(/^[\s\S]*<body>\s*|<\/body>[\s\S]*$/g, '')
    .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, (_, url: string, title: string) => `${title} (${decodeURI(url).replace(`file://${group.folder}/`, '')})`)
    .replace(/<li>/g, '\n- ').replace(/<br>/g, '\n  ').replace(/<blockquote>/g, '\n  > ').replace(/<h([12])>/g, (_, level: string) => `\n${'#'.repeat(Number(level))} `).replace(/<p>|<footer>/g, '\n').replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity).replace(/\n{3,}/g, '\n\n').trim();
}

/** Office files are bytes: their change is seen elsewhere. */
function textsOf(group: ScratchGroup): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(group.files()).filter(([id]) => /\.(md|csv|yaml)$/.test(id)).map(([id, text]) => [id, Buffer.from(text, 'latin1').toString('utf8')]));
}

/** Compares with `<name>.md` beside the story; `UPDATE_GOLDEN=1` writes it anew, to be read as prose. */
export function expectGolden(name: string, transcript: string): void {
  const file = path.join(__dirname, 'stories', `${name}.md`);
  if (process.env['UPDATE_GOLDEN']) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, transcript);
  }
  expect(transcript).toBe(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : 'no golden file yet: UPDATE_GOLDEN=1 npx jest test/golden');
}
