// Reports as people write them, as the documents of a snapshot.
import { readMarkdownDocument } from '../../../shared/formats/read-markdown-document';
import { defaultDocumentLimits } from '../../../shared/formats/document-limits';
import type { ReportsMethod } from '../../../shared/model/settings';
import type { GroupDocument } from '../../../shared/model/snapshot';
import { hashText } from '../../../shared/plan/hash';
import { readReports } from '../../../shared/reports/read-report';
import type { Report } from '../../../shared/reports/report';

export const paris = { name: 'Europe/Paris', offsets: [{ from: 0, offset: 60 }] };
export const method: ReportsMethod = { words: 150, oralMinutes: 3, drafts: true, rotate: false, headings: {} };

/** As a host gives it: below `Sous-groupes/`, of the subgroup whose folder it lies in. */
export function reportDocument(id: string, content: string, changes: Partial<GroupDocument> = {}): GroupDocument {
  const [, subgroup] = /^Sous-groupes\/([^/.]+)/.exec(id) ?? [];
  const reading = readMarkdownDocument(new TextEncoder().encode(content), defaultDocumentLimits).content;
  return {
    id, kind: 'report', title: id.replace(/^.*\/|\.\w+$/g, ''), url: id, revision: hashText(content), content, reading, modifiedAt: Date.UTC(2026, 10, 30, 12), busy: false,
    subgroup: subgroup ?? null, sharedWithAll: null, ...changes,
  };
}

export function read(content: string, id = 'Sous-groupes/Jardin/2026-12-01.md', changes: Partial<ReportsMethod> = {}): Report {
  const [report] = readReports(reportDocument(id, content), { locale: 'fr', zone: paris, method: { ...method, ...changes } });
  if (report === undefined) throw new Error('a document holds at least one report');
  return report;
}
