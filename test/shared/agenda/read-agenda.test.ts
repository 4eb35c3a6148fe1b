// Reading back what people did on an agenda's page: durations, points of their own, roles, choices, conclusions.
import fc from 'fast-check';
import { findMinutes } from '../../../shared/agenda/find-minutes';
import { readChoices } from '../../../shared/agenda/read-agenda-choice';
import { readConclusion } from '../../../shared/agenda/read-agenda-conclusion';
import { readTypedMinutes, readWrittenSection } from '../../../shared/agenda/read-agenda-heading';
import { readRoles } from '../../../shared/agenda/read-agenda-roles';
import { renderAgenda } from '../../../shared/agenda/render-agenda';
import { pureRuns } from '../../laws/runs';
import { agenda, compost, english, french } from './sample-agenda';

describe('a duration in a heading', () => {
  it.each<[string, number | null]>([
    ['35 min', 35], ['(35 min)', 35], ['35\'', 35], ['35’', 35], ['35mn', 35], ['35 minutes', 35], ['1h', 60], ['1 h 30', 90], ['1h30', 90], ['1,5 h', 90], ['1.5 hours', 90],
    ['1\u00a0h\u00a015', 75], ['30-45 min', 45], ['une demi-heure', 30], ['half an hour', 30], ['trois quarts d\'heure', 45], ['un quart d\'heure', 15], ['une heure', 60],
    ['Pizza 20 min', 20], ['Film (45 min) puis débat 20 min', 20], ['20 h 10', null], ['20h', null], ['à 5 h', null], ['20:10', null], ['Bilan 2026', null], ['Lot 3', null],
    ['Pizza', null], ['', null], ['0 min', null], ['999 min', null], ['12 mètres', null], ['3 hommes', null], ['à 20 h 30, 15 min', 15],
  ])('%s', (text, minutes) => expect(findMinutes(text)).toBe(minutes));
});

describe('a duration that a person typed', () => {
  const ours = { before: '20 h 10 · ', link: 'Compost', after: ' · 15 min' };
  it.each<[string, Partial<typeof ours>, number | null]>([
    ['nothing', {}, null],
    ['behind', { after: ' · 35 min' }, 35],
    ['behind, in parentheses', { after: ' (35 min)' }, 35],
    ['behind, as a number', { after: ' · 35' }, 35],
    ['behind, bold', { after: ' · **35 min**' }, 35],
    ['behind, escaped by an editor', { after: ' · 35 min\\.' }, 35],
    ['in the link', { link: 'Compost 1h' }, 60],
    ['before the link', { before: '20 h 10 · 40 min · ' }, 40],
    ['the same, written otherwise', { after: ' – 15 minutes' }, null],
    ['a clock only', { before: '20 h 30 · ' }, null],
    ['removed', { after: '' }, null],
  ])('%s', (_, theirs, minutes) => expect(readTypedMinutes({ ...ours, ...theirs }, ours)).toBe(minutes));

  it('is not the one in the title of a row', () => {
    const film = { before: '20 h 10 · ', link: 'Film de 45 min', after: ' · 60 min' };
    expect(readTypedMinutes({ ...film, before: '20 h 20 · ' }, film)).toBeNull();
  });

  it('counts whole where a person made the heading', () => {
    expect(readTypedMinutes({ before: '', link: 'Toiture', after: ' 25 min' }, null)).toBe(25);
  });
});

describe('a section of a person\'s own', () => {
  it.each<[string, string, number]>([
    ['Pizza 20 min', 'Pizza', 20], ['Pizza', 'Pizza', 0], ['20 h 30 · Pizza · 20 min', 'Pizza', 20], ['Pizza (20 min)', 'Pizza', 20], ['Loyer : 1h30', 'Loyer', 90], ['**Pizza** 20\'', 'Pizza', 20],
    ['Rendez-vous à 19 h', 'Rendez-vous à 19 h', 0], ['20 min', '20 min', 20],
  ])('%s', (before, title, minutes) => {
    const read = readWrittenSection({ before, link: null, after: '' });
    expect({ title: read.title, minutes: read.minutes }).toEqual({ title, minutes });
    expect(read.problems.map(({ code }) => code)).toEqual(minutes === 0 ? ['written-without-minutes'] : []);
  });
});

describe('the line of roles', () => {
  it.each<[string, Record<string, string>]>([
    ['Animation : Ana · Prise de notes : Bilal · Temps : Chloé', { facilitation: 'Ana', notes: 'Bilal', time: 'Chloé' }],
    ['Animation: Ana, prise de notes: Bilal, gardienne du temps: Chloé', { facilitation: 'Ana', notes: 'Bilal', time: 'Chloé' }],
    ['**Animation :** Ana et Bilal ; Notes : Dao', { facilitation: 'Ana et Bilal', notes: 'Dao' }],
    ['Animation : Ana Prise de notes : Bilal', { facilitation: 'Ana', notes: 'Bilal' }],
    ['- Animation : Ana\n- Gardien·ne du temps : Chloé', { facilitation: 'Ana', time: 'Chloé' }],
    ['Facilitation: Ana · Note taker: Bilal | Timekeeper: Chloé', { facilitation: 'Ana', notes: 'Bilal', time: 'Chloé' }],
    ['Animation : à choisir · Prise de notes : ? · Temps : …', {}],
    ['Animation : · Prise de notes : · Temps :', {}],
    ['Rendez-vous : 20 h', {}],
    ['', {}],
  ])('%s', (line, roles) => expect(readRoles([line])).toEqual(roles));
});

describe('the four choices', () => {
  const lines = (...boxes: string[]) => ['Le garder', 'Le découper', 'Le confier à un sous-groupe', 'L\'abandonner'].map((text, at) => `- [${boxes[at] ?? ' '}] ${text}`);
  it.each<[string, readonly string[], string | null]>([
    ['none', lines(), null], ['keep', lines('x'), 'keep'], ['split', lines(' ', 'X'), 'split'], ['hand', lines(' ', ' ', 'x'), 'hand'], ['drop', lines(' ', ' ', ' ', 'x'), 'drop'],
    ['in English', ['* [x] Hand it to a subgroup'], 'hand'], ['escaped by an editor', ['- \\[x\\] Le découper'], 'split'], ['other boxes', ['- [x] Appeler la mairie'], null], ['one block', [lines('x').join('\n')], 'keep'],
  ])('%s', (_, blocks, choice) => expect(readChoices(blocks)).toEqual(choice === null ? [] : [choice]));

  it('is read below a topic that is not in', () => {
    const item = renderAgenda(agenda, french).sections.at(-1)?.blocks.at(-1)?.markdown ?? '';
    expect(readChoices([item])).toEqual([]);
    expect(readChoices([item.replace('[ ] Le confier', '[x] Le confier')])).toEqual(['hand']);
  });

  it('several ticks are no choice', () => {
    expect(readChoices(lines('x', 'x'))).toEqual(['keep', 'split']);
  });
});

describe('a conclusion', () => {
  const theirs = (...blocks: string[]) => blocks.map((markdown) => ({ markdown, ours: false }));
  it.each<[string, readonly string[], string]>([
    ['blank', ['Conclusion :'], ''],
    ['on its line', ['Conclusion : traité'], 'traité'],
    ['with a no-break space', ['Conclusion\u00a0: traité'], 'traité'],
    ['without a space', ['Conclusion:traité'], 'traité'],
    ['plural', ['Conclusions : traité'], 'traité'],
    ['bold label', ['**Conclusion :** traité'], 'traité'],
    ['bold label, colon outside', ['**Conclusion** : **décidé** : oui'], '**décidé** : oui'],
    ['all bold', ['**Conclusion : traité**'], 'traité'],
    ['italic label', ['_Conclusion :_ traité'], 'traité'],
    ['bold words', ['Conclusion : **traité** vite'], '**traité** vite'],
    ['behind a dash', ['Conclusion – traité'], 'traité'],
    ['in the next paragraphs', ['Conclusion :', 'décidé : oui', '- à faire : Ana, devis'], 'décidé : oui\n\n- à faire : Ana, devis'],
    ['on the next lines', ['Conclusion :\ntraité\nvoir le devis'], 'traité\nvoir le devis'],
    ['below a joined paragraph', ['Pourquoi ce point : nouveau.\nConclusion : traité'], 'traité'],
    ['as a list item', ['- Conclusion : traité'], 'traité'],
    ['struck out is kept as it stands', ['Conclusion : ~~traité~~ reporté'], '~~traité~~ reporté'],
    ['notes before it are no part', ['Notes de Bilal', 'Conclusion : reporté'], 'reporté'],
    ['in English', ['Outcome: done'], 'done'],
    ['no label', ['On en a parlé'], ''],
    ['a word that only begins alike', ['Conclusion du devis : trop cher'], ''],
    ['twice', ['Conclusion : traité', 'Conclusion : décidé : oui'], 'traité\n\ndécidé : oui'],
  ])('%s', (_, blocks, text) => expect(readConclusion(theirs(...blocks))).toBe(text));

  it('leaves out what we wrote ourselves', () => {
    expect(readConclusion([{ markdown: 'Conclusion : oui', ours: false }, { markdown: 'Pourquoi ce point : nouveau.', ours: true }, { markdown: 'merci', ours: false }])).toBe('oui\n\nmerci');
  });

  it('concludes nothing from a row’s notes that look like a conclusion', () => {
    expect(readConclusion([{ markdown: 'Conclusion : décidé : tout', ours: true }, { markdown: 'Conclusion : ', ours: true }])).toBe('');
    expect(readConclusion([{ markdown: 'Conclusion : décidé : tout', ours: true }, { markdown: 'Conclusion : reporté', ours: false }])).toBe('reporté');
  });
});

describe('what we wrote ourselves', () => {
  it.each([['fr', french], ['en', english]] as const)('is no duration, no role and no conclusion of a person (%s)', (_, reader) => {
    const [opening, ...sections] = renderAgenda({ ...agenda, roles: agenda.roles.map(({ role }) => ({ role, name: null })) }, reader).sections;
    expect(readRoles(opening?.blocks.map(({ markdown }) => markdown) ?? [])).toEqual({});
    for (const { heading, blocks } of sections) {
      const text = { ...heading, link: heading.link?.text ?? null };
      expect(readTypedMinutes(text, text)).toBeNull();
      expect(readConclusion(blocks.map(({ markdown }) => ({ markdown, ours: true })))).toBe('');
      expect(readChoices(blocks.map(({ markdown }) => markdown))).toEqual([]);
    }
  });

  it('reads back as the minutes and names that it was made of', () => {
    const name = fc.constantFrom('Ana', 'Jean-Luc', 'Zoé', 'Ngọc', 'Mary Ann', 'Ève', 'O\'Neil', 'Temps', 'Noé');
    fc.assert(fc.property(fc.integer({ min: 1, max: 359 }), fc.tuple(name, name, name), fc.constantFrom(french, english), (minutes, names, reader) => {
      const roles = (['facilitation', 'notes', 'time'] as const).map((role, at) => ({ role, name: names[at] ?? null }));
      const [opening, item] = renderAgenda({ ...agenda, roles, entries: [{ ...compost, minutes }] }, reader).sections;
      expect(readRoles(opening?.blocks.map(({ markdown }) => markdown) ?? [])).toEqual({ facilitation: names[0], notes: names[1], time: names[2] });
      expect(readTypedMinutes({ before: '', link: null, after: item?.heading.after ?? '' }, null)).toBe(minutes);
    }), pureRuns);
  });

  it('gives back a conclusion as it was typed', () => {
    const typed = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[*_\s]+/g, ' ').trim());
    fc.assert(fc.property(typed, fc.constantFrom('Conclusion : ', '**Conclusion :** ', 'Conclusions:'), (text, label) => {
      expect(readConclusion([{ markdown: `${label}${text}`, ours: false }])).toBe(text);
    }), pureRuns);
  });

  it('whatever stands there, a section of a person has a title and its minutes, or a guess that says so', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.string()), (before, link) => {
      const { minutes, problems } = readWrittenSection({ before, link, after: '' });
      expect(minutes === 0).toBe(problems.length === 1);
    }), pureRuns);
  });
});
