// Links of quoted sentences: those that lead somewhere in the group's folder, to the web or to a mailbox stay; all others are words.
import { runsToMarkdown } from '../../../shared/reports/runs-to-markdown';

const quoted = (link: string): string =>
  runsToMarkdown([{ text: 'Voir ', strong: false, link: null }, { text: 'le plan', strong: false, link }], { from: 'Sous-groupes/Jardin/2026-12-01.md', to: 'Ordres du jour/Tour.md' });

test.each<[string, string]>([
  ['https://exemple.org/plan?a=1#b', 'https://exemple.org/plan?a=1#b'], ['http://exemple.org', 'http://exemple.org'], ['mailto:lise@exemple.org', 'mailto:lise@exemple.org'],
  ['plan.pdf', '../Sous-groupes/Jardin/plan.pdf'], ['./plan.pdf#page=2', '../Sous-groupes/Jardin/plan.pdf#page=2'], ['../Accueil/plan.pdf', '../Sous-groupes/Accueil/plan.pdf'],
  ['../../Documents/plan.pdf', '../Documents/plan.pdf'], ['#mesures', '../Sous-groupes/Jardin/2026-12-01.md#mesures'],
])('%s stays a link', (link, moved) => {
  expect(quoted(link)).toBe(`Voir [le plan](${moved})`);
});

test.each([
  'javascript:alert(1)', 'JavaScript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/shadow', '//ailleurs.org/x', '/etc/shadow',
  '\\\\ailleurs\\x', '/\\ailleurs.org', '../../../etc/passwd', '../../../../etc/passwd', 'a/../../../../x', '%2e%2e/%2E%2E/%2e./x', 'https:ailleurs', 'https:///x', ' //ailleurs.org',
])('%j is words only', (link) => {
  expect(quoted(link)).toBe('Voir le plan');
});
