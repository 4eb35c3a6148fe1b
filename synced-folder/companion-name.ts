// The name of the `.csv` that lies beside a table which we never rewrite: `Sujets.ods` → `Sujets (suivi).csv`.
import { messagesOf, type Locale } from '../shared/text/messages';

export function companionName(table: string, locale: Locale): string {
  const folder = table.slice(0, table.lastIndexOf('/') + 1);
  const name = table.slice(folder.length).replace(/\.[^.]+$/, '');
  return folder + messagesOf(locale).host.companionName({ name });
}
