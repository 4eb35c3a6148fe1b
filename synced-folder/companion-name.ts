// The names of files that we make: the `.csv` beside a table which we never rewrite (`Sujets.ods` → `Sujets (suivi).csv`), and tables that a group does not have yet.
import type { TableKind } from '../shared/model/table';
import { messagesOf, type Locale } from '../shared/text/messages';
import { readingPath, type GroupFolder } from './files/group-folder';

export function companionName(folder: GroupFolder, table: string, locale: Locale): string {
  const parent = table.slice(0, table.lastIndexOf('/') + 1);
  const name = table.slice(parent.length).replace(/\.[^.]+$/, '');
  return present(folder, locale, (words) => parent + words.companionName({ name }));
}

export function newTableName(folder: GroupFolder, kind: TableKind, locale: Locale): string {
  return present(folder, locale, (words) => words.newTableName[kind]);
}

/** A group that changed its language keeps the file that it has. */
function present(folder: GroupFolder, locale: Locale, nameIn: (words: ReturnType<typeof messagesOf>['host']) => string): string {
  const names = [locale, ...(['fr', 'en'] as const)].map((one) => nameIn(messagesOf(one).host));
  return names.find((name) => folder.disk.stat(readingPath(folder, name)) !== null) ?? nameIn(messagesOf(locale).host);
}
