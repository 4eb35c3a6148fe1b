// The names of files that we make: the `.csv` beside a table which we never rewrite (`Sujets.ods` → `Sujets (suivi).csv`), and tables that a group does not have yet.
import type { JournalEntry } from '../shared/model/journal';
import type { TableKind } from '../shared/model/table';
import { rowsKey } from '../shared/plan/read-tables';
import { messagesOf, type Locale } from '../shared/text/messages';
import { readingPath, type GroupFolder } from './files/group-folder';

/** `former`: names that the table had, newest first: what lies beside one of them goes on being used. */
export function companionName(folder: GroupFolder, table: string, { locale, former }: { readonly locale: Locale; readonly former: readonly string[] }): string {
  const named = [table, ...former].map((id) => present(folder, locale, (words) => besideName(id, words)));
  return named.find((name) => folder.disk.stat(readingPath(folder, name)) !== null) ?? besideName(table, messagesOf(locale).host);
}

function besideName(table: string, words: ReturnType<typeof messagesOf>['host']): string {
  const parent = table.slice(0, table.lastIndexOf('/') + 1);
  return parent + words.companionName({ name: table.slice(parent.length).replace(/\.[^.]+$/, '') });
}

/** Under which names the journal knew a table of that kind before, newest first. */
export function formerNames(entries: readonly JournalEntry[], kind: TableKind, present: string): readonly string[] {
  const names = entries.flatMap((entry) => (entry.entry === 'done' && entry.key === rowsKey(kind) ? Object.keys(entry.keep) : []))
    .flatMap((name) => (name.startsWith('rows|') ? [name.split('|')[1] ?? ''] : []));
  return [...new Set(names.reverse())].filter((name) => name !== present && name !== '');
}

export function newTableName(folder: GroupFolder, kind: TableKind, locale: Locale): string {
  return present(folder, locale, (words) => words.newTableName[kind]);
}

/** A group that changed its language keeps the file that it has. */
function present(folder: GroupFolder, locale: Locale, nameIn: (words: ReturnType<typeof messagesOf>['host']) => string): string {
  const names = [locale, ...(['fr', 'en'] as const)].map((one) => nameIn(messagesOf(one).host));
  return names.find((name) => folder.disk.stat(readingPath(folder, name)) !== null) ?? nameIn(messagesOf(locale).host);
}
