// The page on paper: what stands on it, what cannot get into it, and that a usual agenda is one sheet.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import fc from 'fast-check';
import type { Agenda } from '../../../shared/agenda/agenda';
import { printAgenda } from '../../../shared/agenda/print-agenda';
import { renderAgenda } from '../../../shared/agenda/render-agenda';
import { planRuns } from '../../laws/runs';
import { draftText } from './draft-text';
import { agenda, compost, english, french, later } from './sample-agenda';

const usual = (count: number): Agenda => ({
  ...agenda,
  entries: [
    ...agenda.entries.slice(0, 2),
    ...Array.from({ length: count }, (_, at) => ({ ...compost, id: `t${at}`, title: `${['Compost', 'Choix des artisans pour la toiture', 'Budget de la laverie', 'Vélos'][at % 4]} ${at + 1}`, minutes: 8, start: later(12 + 8 * at), notes: at % 3 === 0 ? 'Deux devis reçus, à comparer avant de décider.' : null })),
    ...agenda.entries.slice(-1),
  ],
  leftOut: Array.from({ length: 10 }, (_, at) => ({ ...agenda.leftOut[at % 2]!, id: `l${at}` })),
});
const text = draftText(renderAgenda(agenda, french));

it('shows clock, title and length of each point, and room where a conclusion is to come', () => {
  const html = printAgenda(text, { locale: 'fr' });
  expect(html).toContain('<h2><span>20 h 12</span><b>Compost</b><span>15 min</span></h2>');
  expect(html).toContain('Animation\u00a0: Ana');
  expect(html.match(/class="room"/g)).toHaveLength(2);
  expect(html).toContain('☐');
});

it('is made of the text as people left it', () => {
  const edited = text.replace('Conclusion\u00a0:', 'Conclusion : **décidé** : deux bacs').replace('## Pas cette fois', '## Pizza 20 min\n\nApporter à boire.\n\n## Pas cette fois');
  const html = printAgenda(edited, { locale: 'fr' });
  expect(html).toContain('<b>décidé</b> : deux bacs');
  expect(html).toContain('<b>Pizza</b><span>20 min</span>');
  expect(html).toContain('Apporter à boire.');
  expect(html.match(/class="room"/g)).toHaveLength(1);
});

it('counts a long list of what is not in, and shows a short one', () => {
  const many = { ...agenda, leftOut: Array.from({ length: 30 }, (_, at) => ({ ...agenda.leftOut[0]!, id: `l${at}` })) };
  expect(printAgenda(draftText(renderAgenda(many, english)), { locale: 'en' })).toContain('Not this time: 30 topics, explained in the document.');
  expect(printAgenda(text, { locale: 'fr' })).toContain('il manquait 15 min');
});

it('prints front matter, footnotes, tables and an empty text without a fault', () => {
  expect(printAgenda('---\ntags: x\n---\n# Plénière\n', { locale: 'fr' })).not.toContain('tags');
  expect(printAgenda('# A\n\nmot[^1]\n\n| a | b |\n| - | - |\n| c | d |\n\n[^1]: là\n', { locale: 'fr' })).toMatch(/<sup>\[1\]<\/sup>.*<td>d<\/td>.*\[1\].*là/s);
  expect(printAgenda('', { locale: 'fr' })).toContain('<main>');
});

const hostile = fc.array(fc.oneof(fc.string(), fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror=y>', '[a](javascript:alert(1))', '![b](http://x/y.png)', '\n\n', '## ', '- ', '<!--', '</style>', '&lt;', '| a |\n| - |\n', '```html\n'))).map((parts) => parts.join(''));

it('lets nothing in but words', () => {
  fc.assert(fc.property(hostile, (markdown) => {
    const html = printAgenda(`# ${markdown}\n\n${markdown}`, { locale: 'fr' }).replace(/<style>.*?<\/style>/s, '');
    const tags = [...html.matchAll(/<[/!]?([a-z][a-z0-9]*)([^>]*)>/gi)];
    for (const [, tag = '', attributes = ''] of tags) {
      expect('doctype html head meta title body main header footer section div h1 h2 p b em s span ul ol li i br hr table tr th td blockquote pre code sup'.split(' ')).toContain(tag);
      expect(attributes.trim()).toMatch(/^(|html|lang="fr"|charset="utf-8"|class="(point|room|words|task|box|note)"|start="\d+")$/);
    }
  }), planRuns);
});

const browser = '/usr/bin/chromium';
const whereChromium = existsSync(browser) ? it : it.skip;
if (!existsSync(browser)) console.log(`skipped: a usual agenda is one sheet (no ${browser})`);

whereChromium('a usual agenda is exactly one sheet, in both languages; a huge one takes more', async () => {
  const chrome = await chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  try {
    const page = await chrome.newPage();
    const sheets = async (markdown: string, locale: 'fr' | 'en') => {
      await page.setContent(printAgenda(markdown, { locale }));
      return (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    };
    for (const count of [0, 1, 3, 6, 9, 12]) {
      expect([count, await sheets(draftText(renderAgenda(usual(count), french)), 'fr')]).toEqual([count, 1]);
      expect([count, await sheets(draftText(renderAgenda(usual(count), english)), 'en')]).toEqual([count, 1]);
    }
    expect(await sheets(draftText(renderAgenda(usual(60), french)), 'fr')).toBeGreaterThan(1);
  } finally {
    await chrome.close();
  }
});
