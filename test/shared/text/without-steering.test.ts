// Characters that nobody sees: they do not reach the pages that we write.
import { noteToMarkdown, textToMarkdown } from '../../../shared/agenda/markdown-text';

test.each(['\u200b', '\u202a', '\u202e', '\u2066', '\u2069', '\ufeff'])('%j is left out of titles and notes', (unseen) => {
  expect([textToMarkdown(`Com${unseen}post`), noteToMarkdown(`le ${unseen}bac`)]).toEqual(['Compost', 'le bac']);
});
