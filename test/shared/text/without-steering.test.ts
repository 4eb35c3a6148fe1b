// Characters that nobody sees: they do not reach the pages and mails that we write.
import { escapeHtml } from '../../../shared/agenda/print-blocks';
import { noteToMarkdown, textToMarkdown } from '../../../shared/agenda/markdown-text';
import { digestText } from '../../../shared/digest/print-digest';
import { messagesOf } from '../../../shared/text/messages';

test.each(['\u200b', '\u202a', '\u202e', '\u2066', '\u2069', '\ufeff'])('%j is left out of titles and notes', (unseen) => {
  expect([textToMarkdown(`Com${unseen}post`), noteToMarkdown(`le ${unseen}bac`)]).toEqual(['Compost', 'le bac']);
});

test.each(['\u202e', '\u200b'])('nor do they reach digests and printed pages: %j', (unseen) => {
  const digest = { subject: '', greeting: `Bonjour A${unseen}na`, minutes: 1, items: [], footer: [] };
  expect([escapeHtml(`a${unseen}<b`), digestText(digest, messagesOf('fr')).split('\n')[0]]).toEqual(['a&lt;b', 'Bonjour Ana']);
});
