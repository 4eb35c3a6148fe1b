// The settings file's values: both languages, defaults, and a problem for all that is not understood.
import fc from 'fast-check';
import { parseSettings, type SettingsReading } from '../../../shared/schemas/settings';
import { problemText } from '../../../shared/text/problem-text';
import { messagesOf } from '../../../shared/text/messages';
import { pureRuns } from '../../laws/runs';

const source = { file: 'tour-de-table.yaml', lineOf: () => undefined, timeZone: 'Europe/Paris', isZone: (name: string) => /^[A-Z]\w+\/\w+$/.test(name) };
const parse = (value: unknown): SettingsReading => parseSettings(value, source);
const method = (agenda: unknown): NonNullable<SettingsReading['read']>['settings']['agenda'] => parse({ topics: 'T.csv', agenda }).read!.settings.agenda;
const codes = (value: unknown): readonly unknown[] => parse(value).problems.map(({ code, values }) => [code, 'key' in values ? values.key : null]);

test('topics are enough', () => {
  const { read, problems } = parse({ topics: 'Sujets.ods' });
  expect(problems).toEqual([]);
  expect(read).toMatchObject({
    files: { topics: 'Sujets.ods', members: null, calendar: [], agendas: 'Ordres du jour', documents: null, reports: null },
    settings: { locale: 'fr', address: 'vous', timeZone: 'Europe/Paris', agenda: { buffer: 0.1, defaultMinutes: 15, displacement: 1.5, rhythm: { proposalDays: 7, reminderDays: 4, cutOffDays: 2, cutOffTime: '20:00', announceDays: 1 } } },
  });
  expect(read!.settings.agenda.standing.plenary.map(({ id, minutes, place, meetingsFrom }) => [id, minutes, place, meetingsFrom])).toEqual([
    ['welcome', 10, 'start', undefined], ['adoption', 2, 'start', undefined], ['reports', 15, 'start', undefined], ['break', 10, 'middle', 150], ['closing', 5, 'end', undefined],
  ]);
  expect(read!.settings.agenda.standing.subgroup.map(({ id, minutes }) => [id, minutes])).toEqual([['welcome', 5], ['closing', 5]]);
});

test('French keys say what English ones say', () => {
  const french = {
    Nom: 'Les Voisins', SUJETS: './Sujets.ods', membres: 'M.csv', 'Tâches': 'Q.csv', 'décisions': 'D.csv', calendrier: ['a.ics', 'b'], 'ordres du jour': 'ODJ/', langue: 'français', fuseau: 'Europe/Brussels', adresse: 'tu',
    colonnes: { sujets: { 'durée': 'Temps prévu' } },
    'ordre du jour': { marge: '15 %', 'ancienneté': '0,5', 'équité': 0, 'durée habituelle': '20 min', rythme: { proposition: 'J-10', 'clôture': 'J-3 18 h', rappel: '5 jours' }, 'rôles': ['animation', 'prise de notes'], 'temps fixes': { 'plénière': { 'météo': '15 min', pause: 'non', 'Chant': { 'durée': 5, place: 'fin' } } } },
  };
  const english = {
    name: 'Les Voisins', topics: 'Sujets.ods', members: 'M.csv', tasks: 'Q.csv', decisions: 'D.csv', calendar: ['a.ics', 'b'], agendas: 'ODJ', locale: 'fr', timeZone: 'Europe/Brussels', address: 'tu',
    columns: { topics: { 'durée': 'Temps prévu' } },
    agenda: { buffer: 0.15, ageing: 0.5, fairness: 0, defaultMinutes: 20, rhythm: { proposal: 10, 'cut-off': 3, 'cut-off time': '18:00', reminder: 5 }, roles: ['facilitation', 'notes'], standing: { plenary: { welcome: 15, break: 0, Chant: { minutes: 5, place: 'end' } } } },
  };
  expect(parse(french)).toEqual(parse(english));
  expect(parse(french).problems).toEqual([]);
  expect(parse(french).read!.settings.agenda.standing.plenary.map(({ title, minutes }) => [title, minutes])).toEqual([['Accueil et météo', 15], ['Adoption de l’ordre du jour', 2], ['Tour des sous-groupes', 15], ['Chant', 5], ['Tour de clôture', 5]]);
});

test.each([
  [{ topics: 'T.csv', tpoics: 'x' }, [['setting-unknown', 'tpoics']]],
  [{ topics: 'T.csv', sujets: 'x' }, [['setting-twice', 'sujets']]],
  [{ topics: 'T.csv', timeZone: 'Paris' }, [['setting-unclear', 'timeZone']]],
  [{ topics: 'T.csv', agenda: { buffer: '80 %' } }, [['setting-unclear', 'buffer']]],
  [{ topics: 'T.csv', agenda: { rhythm: { proposal: 'soon' } } }, [['setting-unclear', 'proposal']]],
  [{ topics: 'T.csv', agenda: { roles: ['dj'] } }, [['setting-unclear', 'roles']]],
  [{ topics: 'T.csv', agenda: 'yes' }, [['setting-unclear', 'agenda']]],
  [{ topics: 'T.csv', agenda: { marges: 3, standing: { plenary: { pause: 'peut-être' } } } }, [['setting-unclear', 'pause'], ['setting-unknown', 'marges']]],
  [{ topics: '' }, [['setting-unclear', 'topics'], ['setting-missing', 'sujets']]],
  [{}, [['setting-missing', 'sujets']]],
  [[], [['settings-not-keys', null]]],
  ['topics', [['settings-not-keys', null]]],
])('%j', (value, expected) => {
  expect([...codes(value)].sort()).toEqual([...expected].sort());
});

test('folders, subgroups with an end and other names, reports and digests, in either language', () => {
  const french = {
    sujets: 'S.csv', documents: './Documents/', restitutions: 'Sous-groupes/',
    'sous-groupes': ['Jardin', { nom: 'Fête d’été', "jusqu'au": '30/6/2027', 'autres noms': ['GT fête', 'Kermesse'] }, { nom: 'Potager', alias: ['Serre'] }],
    tour: { mots: 80, "minutes à l'oral": '5 min', brouillons: 'non', 'tour de rôle': 'oui', titres: { demandes: ['Ce que nous demandons'], besoins: 'Coups de main' } },
    'récaps': { auteurs: { 'L. Martin': 'Lise Martin' }, contact: 'Ana', 'expéditeur': '0a0a0a0a' },
  };
  const english = {
    topics: 'S.csv', documents: 'Documents', reports: 'Sous-groupes',
    subgroups: [{ name: 'Jardin' }, { name: 'Fête d’été', until: '2027-06-30', aliases: ['GT fête', 'Kermesse'] }, { name: 'Potager', aliases: ['Serre'] }],
    collation: { words: '80', oralMinutes: 5, drafts: false, rotate: true, headings: { asks: 'Ce que nous demandons', needs: ['Coups de main'] } },
    digest: { authors: { 'L. Martin': 'Lise Martin' }, contact: 'Ana', mailer: '0a0a0a0a' },
  };
  expect(parse(french)).toEqual(parse(english));
  expect(parse(french)).toMatchObject({
    problems: [],
    read: {
      files: { documents: 'Documents', reports: 'Sous-groupes' },
      settings: {
        subgroups: [{ name: 'Jardin', aliases: [], until: null }, { name: 'Fête d’été', aliases: ['GT fête', 'Kermesse'], until: '2027-06-30' }, { name: 'Potager', aliases: ['Serre'], until: null }],
        reports: { words: 80, oralMinutes: 5, drafts: false, rotate: true, headings: { asks: ['Ce que nous demandons'], needs: ['Coups de main'] } },
        digest: { authors: { 'L. Martin': 'Lise Martin' }, contact: 'Ana', mailer: '0a0a0a0a' },
      },
    },
  });
});

test.each([
  [{ restitutions: ['a', 'b'] }, [['restitutions', 'folder']]],
  [{ tour: { mots: 'beaucoup', brouillons: 'peut-être', titres: { demande: 'x' } } }, [['demande', undefined], ['mots', 'words'], ['brouillons', 'yes-no']]],
  [{ 'sous-groupes': ['Jardin', { nom: 'Fête', fin: 'en juin' }, { fin: '30/6/2027' }, ['x']] }, [['fin', 'day'], ['sous-groupes', 'subgroup'], ['sous-groupes', 'subgroup']]],
  [{ 'récaps': { auteurs: { 'L. Martin': ['Lise'] }, contact: {} } }, [['L. Martin', 'authors'], ['contact', 'text']]],
])('%j says which key is not understood and what was expected; the others stay', (value, expected) => {
  const { read, problems } = parse({ sujets: 'S.csv', ...value });
  expect(problems.map(({ values }) => [(values as { readonly key: string }).key, (values as { readonly expected?: string }).expected])).toEqual(expected);
  expect(read!.settings).toMatchObject({ reports: { words: 150, drafts: true }, digest: { contact: null } });
  if ('sous-groupes' in value) expect(read!.settings.subgroups).toEqual([{ name: 'Jardin', aliases: [], until: null }, { name: 'Fête', aliases: [], until: null }]);
});

test('an unknown key is shown the nearest one', () => {
  const { problems } = parse({ topics: 'T.csv', calendrie: 'x' });
  expect(problems[0]).toMatchObject({ code: 'setting-unknown', values: { key: 'calendrie', nearest: 'calendrier' } });
});

test('what one setting says never changes another', () => {
  expect(method({ buffer: 'lots' })).toEqual(method({}));
});

test('any JSON is read without an exception, and every problem has words in both languages', () => {
  const keys = fc.constantFrom('topics', 'sujets', 'agenda', 'calendar', 'columns', 'rhythm', 'buffer', 'standing', 'plenary', 'roles', 'subgroups', 'name', 'until', 'tour', 'mots', 'titres', 'demandes', 'récaps', 'auteurs', 'x');
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, fc.jsonValue({ maxDepth: 1 }), fc.dictionary(keys, tie('value'), { maxKeys: 4 })),
  }));
  fc.assert(fc.property(value, (written) => {
    const { read, problems } = parse(written);
    expect(read === null).toBe(problems.some(({ level }) => level === 'blocking'));
    for (const problem of problems) {
      for (const locale of ['fr', 'en'] as const) expect(problemText(problem, messagesOf(locale)).remedy).not.toBe('');
    }
  }), { ...pureRuns, numRuns: Math.ceil(pureRuns.numRuns / 10) });
});
