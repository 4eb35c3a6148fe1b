// The parts of the settings that say how reports are put together and how digests are sent.
import type { DigestMethod, ReportsMethod } from '../model/settings';
import type { SettingReader, Written } from './setting-reader';
import { parseDuration, parseOnOff, parseText, parseTexts, parseWhole } from './setting-values';
import { collationWords, digestWords, reportPartWords } from './setting-words';
import { usualDigest, usualReports } from './usual-method';

export function parseReportsMethod(written: Written | undefined, reader: SettingReader): ReportsMethod {
  const keys = reader.group(written, collationWords);
  const parts = reader.group(keys.get('headings'), reportPartWords);
  return {
    words: reader.value(keys.get('words'), parseWhole(10, 5000), 'words', usualReports.words),
    oralMinutes: reader.value(keys.get('oralMinutes'), parseDuration, 'minutes', usualReports.oralMinutes),
    drafts: reader.value(keys.get('drafts'), parseOnOff, 'yes-no', usualReports.drafts),
    rotate: reader.value(keys.get('rotate'), parseOnOff, 'yes-no', usualReports.rotate),
    headings: Object.fromEntries([...parts].flatMap(([part, one]) => {
      const names = reader.value(one, parseTexts, 'texts', null);
      return names === null ? [] : [[part, names]];
    })),
  };
}

export function parseDigestMethod(written: Written | undefined, reader: SettingReader): DigestMethod {
  const keys = reader.group(written, digestWords);
  const authors: [string, string][] = [];
  reader.group(keys.get('authors'), {}, (author) => {
    const member = reader.value(author, parseText, 'authors', null);
    if (member !== null) authors.push([author.key, member]);
  });
  return {
    authors: Object.fromEntries(authors),
    contact: reader.value(keys.get('contact'), parseText, 'text', usualDigest.contact),
    mailer: reader.value(keys.get('mailer'), parseText, 'text', usualDigest.mailer),
  };
}
