// Conclusions as people type them, in both languages: what is understood, and what is asked.
import type { Conclusion, ConclusionAsking } from '../../../../shared/agenda/conclusions/conclusion';
import { parseConclusion } from '../../../../shared/agenda/conclusions/parse-conclusion';
import { normalise } from '../../../../shared/text/normalise';

const members: Readonly<Record<string, string>> = { ana: 'm1', 'ana lopes': 'm1', bob: 'm2', chloe: 'm3', 'jean-pierre': 'm4', 'jean pierre': 'm4', sam: 'ambiguous' };
const asking: ConclusionAsking = { locale: 'fr', today: '2026-12-03', nextMeeting: '2026-12-17', person: (name) => members[normalise(name)] ?? null };

/** In one line: states by name, `not-before DAY`, `decided «text»`, `task who: what @due`, `note`; questions with a `?`. */
function told({ blank, outcomes, questions }: Conclusion): string {
  const said = outcomes.map((outcome) => {
    if (outcome.outcome === 'not-before') return `not-before ${outcome.day}`;
    if (outcome.outcome === 'decided') return `decided «${outcome.text}»`;
    if (outcome.outcome !== 'task') return outcome.outcome;
    const who = outcome.who.map(({ id, name }) => id ?? name).join('+');
    return `task ${who}: ${outcome.what}${outcome.due === null ? '' : ` @${outcome.due}`}${outcome.done ? ' (done)' : ''}`;
  });
  return [...(blank ? ['blank'] : []), ...said, ...questions.map(({ question }) => `?${question}`)].join(' | ');
}

const cases: readonly (readonly [string, string])[] = [
  // Blank
  ['', 'blank'], ['   \n\n  ', 'blank'], ['…', 'blank'], ['-', 'blank'], ['____', 'blank'], ['~~traité~~', 'blank'], ['<!-- traité -->', 'blank'],
  // Dealt with
  ['traité', 'dealt-with'], ['Traité.', 'dealt-with'], ['TRAITE', 'dealt-with'], ['**Traité**', 'dealt-with'], ['*traité*', 'dealt-with'], ['- traité', 'dealt-with'], ['> Traité', 'dealt-with'],
  ['réglé', 'dealt-with'], ['réglée', 'dealt-with'], ['réglé·e·s', 'dealt-with'], ['ok', 'dealt-with'], ['OK pour tout le monde', 'dealt-with'], ['fait', 'dealt-with'], ["c'est fait", 'dealt-with'], ['C’est réglé', 'dealt-with'],
  ['clos', 'dealt-with'], ['point clos', 'dealt-with'], ['Sujet clôturé, merci', 'dealt-with'], ['a été traité rapidement', 'dealt-with'], ['on a tout réglé', 'dealt-with'], ['Traité avec Ana et la mairie', 'dealt-with'],
  ['traité en dix minutes', 'dealt-with'], ['Réglé le 3/12', 'dealt-with'], ['✅', 'dealt-with'], ['✔ fait', 'dealt-with'], ['RAS', 'dealt-with'], ['[x] traité', 'dealt-with'], ['Pas de souci, réglé', 'dealt-with'], ['traité sans discussion', 'dealt-with'],
  ['done', 'dealt-with'], ['Dealt with', 'dealt-with'], ['closed', 'dealt-with'], ['It was dealt with quickly', 'dealt-with'], ['All done', 'dealt-with'], ['sorted', 'dealt-with'], ['Settled, no objections', 'dealt-with'], ['Done by Bob yesterday', 'dealt-with'],
  // Not reached, for lack of time
  ['pas eu le temps', 'not-reached'], ["on n'a pas eu le temps", 'not-reached'], ["pas eu le temps d'en parler", 'not-reached'], ['faute de temps', 'not-reached'], ['reporté faute de temps', 'not-reached'], ['reporté, pas eu le temps', 'not-reached'],
  ['Reporté (pas eu le temps)', 'not-reached'], ['reporté car plus le temps', 'not-reached'], ['pas traité', 'not-reached'], ["n'a pas été traité", 'not-reached'], ['non traité', 'not-reached'], ['pas abordé', 'not-reached'], ['pas vu', 'not-reached'],
  ['not reached', 'not-reached'], ['ran out of time', 'not-reached'], ['We ran out of time.', 'not-reached'], ['not dealt with', 'not-reached'], ["wasn't discussed", 'not-reached'], ["didn't get to it", 'not-reached'], ['postponed, no time left', 'not-reached'],
  // Put off by choice
  ['reporté', 'put-off'], ['Reportée à la prochaine réunion', 'put-off'], ['à reprendre', 'put-off'], ['A reprendre la prochaine fois', 'put-off'], ['la prochaine fois', 'put-off'], ['on en reparle à la prochaine plénière', 'put-off'], ['On en reparle à la prochaine.', 'put-off'],
  ['reporté car Ana est malade', 'put-off'], ['Reporté (Ana est malade)', 'put-off | note'], ['Reporter à la prochaine fois', 'put-off'], ['décision reportée', 'put-off'], ['Décision : reporté', 'put-off'],
  ['postponed', 'put-off'], ['carried over', 'put-off'], ['next time', 'put-off'], ['Carried over to the next meeting', 'put-off'], ['put off until next time because we need figures', 'put-off'], ['We will come back to it', 'put-off'],
  // On hold
  ['mis en attente', 'on-hold'], ['mise en attente', 'on-hold'], ['En attente du devis', 'on-hold'], ['mis en pause', 'on-hold'], ['on hold', 'on-hold'], ['Put on hold', 'on-hold'], ['parked', 'on-hold'], ['mis en attente parce que le devis manque', 'on-hold'],
  // Not before a day
  ['pas avant le 15/1', 'not-before 2027-01-15'], ['pas avant mi-janvier', 'not-before 2027-01-15'], ['not before 15 January', 'not-before 2027-01-15'], ['Pas avant le 15 janvier 2027.', 'not-before 2027-01-15'], ['reporté au 15/1', 'not-before 2027-01-15'],
  ['postponed to 15 January', 'not-before 2027-01-15'], ['mis en attente, pas avant le 15/1', 'not-before 2027-01-15'], ["en attente jusqu'au 15/1", 'not-before 2027-01-15'], ['on hold until January 15', 'not-before 2027-01-15'], ['pas avant janvier', 'not-before 2027-01-01'],
  ['à reprendre le 15/1', 'not-before 2027-01-15'], ['pas eu le temps, reporté au 17/12', 'not-reached | not-before 2026-12-17'], ['pas avant la prochaine réunion', 'put-off'], ['not until 15/1', 'not-before 2027-01-15'],
  ['pas avant le devis', '?which-day'], ['Reporté au printemps', '?which-day'], ['pas avant le 1er novembre 2026', '?which-day'], ['not before we have the quote', '?which-day'], ['pas avant le 31/2', '?which-day'],
  // Discussed, still open
  ['discuté', 'still-open'], ['en cours', 'still-open'], ['à suivre', 'still-open'], ['discuté longuement, pas de décision', 'still-open'], ['rien décidé', 'still-open'], ["on n'a rien décidé", 'still-open'], ['décidé : rien', 'still-open'], ['pas réglé', 'still-open'],
  ['pas encore fait', 'still-open'], ['not done', 'still-open'], ['nothing decided', 'still-open'], ['In progress', 'still-open'], ['discussed, to be continued', 'still-open'], ['Decision: none', 'still-open'], ['not closed yet', '?state'],
  // Decisions
  ['décidé : on achète un vélo', 'decided «on achète un vélo»'], ['Décision : on achète un vélo.', 'decided «on achète un vélo.»'], ['DÉCISION: repeindre le hall', 'decided «repeindre le hall»'], ['décision - repeindre le hall', 'decided «repeindre le hall»'],
  ['on décide de repeindre le hall', 'decided «repeindre le hall»'], ["On a décidé d'acheter un vélo", 'decided «acheter un vélo»'], ['Il est décidé que la salle ferme à 22 h', 'decided «la salle ferme à 22 h»'], ['adopté', 'decided «adopté»'],
  ["Adopté à l'unanimité", "decided «Adopté à l'unanimité»"], ['adopté : le budget de 200 €', 'decided «le budget de 200 €»'], ['Décision pour le toit : on répare', 'decided «on répare»'], ['Décidé : on répare. Budget 200 €.', 'decided «on répare. Budget 200 €.»'],
  ['traité, décidé : on achète un vélo', 'dealt-with | decided «on achète un vélo»'], ['Traité. On décide de garder le vélo', 'dealt-with | decided «garder le vélo»'], ['**Décidé :** on garde *tout*', 'decided «on garde tout»'],
  ['decided: we buy a bike', 'decided «we buy a bike»'], ['Agreed: bins on Mondays', 'decided «bins on Mondays»'], ['We decided to repaint the hall', 'decided «repaint the hall»'], ['Decision: keep the bike - for now', 'decided «keep the bike - for now»'], ['agreed', 'decided «agreed»'],
  ['Décisions :\n- on repeint\n- on garde le vélo', 'decided «on repeint» | decided «on garde le vélo»'], ['Décidé : on garde le vélo\nReporté', 'decided «on garde le vélo» | put-off'],
  ['Décision : achat de peinture\n\nLongue discussion autour de la table.', 'decided «achat de peinture» | note'], ['décidé', '?what'], ['Décision :', '?what'], ['décidé : on achète ?', '?hedged'],
  // Tasks
  ['à faire : Ana, appeler la mairie, avant le 12/12', 'task m1: appeler la mairie @2026-12-12'], ['À faire : appeler la mairie (Ana), 12/12', 'task m1: appeler la mairie @2026-12-12'], ['a faire: avant le 12/12, Ana appelle la mairie', 'task m1: appelle la mairie @2026-12-12'],
  ['à faire : Ana appelle la mairie pour le 12/12', 'task m1: appelle la mairie @2026-12-12'], ['à faire : appeler la mairie → Ana', 'task m1: appeler la mairie'], ['- [ ] Ana : appeler la mairie', 'task m1: appeler la mairie'], ['- [x] Ana : appeler la mairie', 'task m1: appeler la mairie (done)'],
  ['- [ ] Ana et Bob : sortir les bacs', 'task m1+m2: sortir les bacs'], ['tâche : Jean-Pierre, acheter du bois', 'task m4: acheter du bois'], ['à faire : qui : Ana, quoi : appeler la mairie, quand : 12/12', 'task m1: appeler la mairie @2026-12-12'],
  ["à faire : Ana et Chloé vont voir la mairie d'ici vendredi", 'task m1+m3: voir la mairie @2026-12-04'], ['À faire : @Ana appeler la mairie avant la prochaine réunion', 'task m1: appeler la mairie @2026-12-17'], ['à faire : tout le monde, ranger la salle', 'task tout le monde: ranger la salle'],
  ['task: Bob – call the plumber – by Friday', 'task m2: call the plumber @2026-12-04'], ['todo: Bob to call the plumber by 12 December', 'task m2: call the plumber @2026-12-12'], ['Action: call the plumber (Bob)', 'task m2: call the plumber'], ['TODO Bob call the plumber', 'task m2: call the plumber'],
  ['To do: call the plumber by Bob', 'task m2: call the plumber'], ['Next steps:\n- Ana: call the plumber\n- Bob: buy paint, due 12/12', 'task m1: call the plumber | task m2: buy paint @2026-12-12'], ['task: Bob, call the plumber, by next meeting', 'task m2: call the plumber @2026-12-17'],
  ['À faire :\n- Ana, appeler la mairie\n- Bob, acheter du bois', 'task m1: appeler la mairie | task m2: acheter du bois'], ['à faire : Ana appelle la mairie. Bob achète du bois.', 'task m1: appelle la mairie | task m2: achète du bois'], ['À faire pour Ana : appeler la mairie', 'task m1: appeler la mairie'],
  ['Traité, décidé : on achète un vélo, à faire : Bob, comparer les prix avant le 12/12', 'dealt-with | decided «on achète un vélo» | task m2: comparer les prix @2026-12-12'], ['à faire : Ana, appeler la mairie (service voirie), 12/12', 'task m1: appeler la mairie (service voirie) @2026-12-12'],
  ['à faire : appeler la mairie', 'task : appeler la mairie | ?who'], ['à faire : Zoé, appeler la mairie', 'task : Zoé, appeler la mairie | ?who'], ['à faire : Sam, appeler la mairie', 'task : Sam, appeler la mairie | ?which-person'], ['à faire : Ana', '?what'], ['à faire :', '?what'],
  ['à faire : Ana, appeler la mairie, avant Noël', 'task m1: appeler la mairie, avant Noël | ?which-day'], ['à faire : rien', 'note'], ['à faire : Ana appelle la mairie ?', '?hedged'],
  // Hedges, exceptions, contradictions, what nobody can place
  ['presque traité ?', '?hedged'], ['presque traité', '?hedged'], ['traité ?', '?hedged'], ['plutôt reporté', '?hedged'], ['almost done', '?hedged'], ['probably postponed', '?hedged'], ['sera traité', '?hedged'], ['presque décidé : on achète', '?hedged'],
  ['traité sauf le toit', '?partly'], ['done except the roof', '?partly'], ['réglé en partie', '?partly'], ['traité mais reste le devis', '?partly'], ['Traité. Sauf le toit.', 'dealt-with | ?partly'], ['pas tous traités', '?partly'],
  ['traité, reporté', '?contradiction'], ['Traité.\nÀ reprendre la prochaine fois', '?contradiction'], ['pas avant le 15/1, pas avant le 20/1', '?which-day'], ['not before 15/1\nnot before 20/1', '?contradiction'],
  ['Ana a présenté le projet', '?state'], ['bleu', '?state'], ['Traité. Ana a présenté les comptes.', 'dealt-with | note'], ['Traité. Qui paie ?', 'dealt-with | ?state'], ['traité le premier point', '?state'], ['pas reporté', '?state'], ['ok pour acheter un vélo', '?state'], ['?', '?state'],
  // Struck and mixed
  ['~~reporté~~ traité', 'dealt-with'], ['~~traité~~ reporté', 'put-off'], ['- ~~à faire : Ana, appeler~~\n- traité', 'dealt-with'], ['Traité[^comment-3]', 'dealt-with'], ['- [ ] traité\n- [x] reporté', 'note | put-off'], ['traité  \r\nà faire : Bob, écrire', 'dealt-with | task m2: écrire'],
  ['reporté, on manque de chiffres', 'put-off | note'],
];

test('there are at least 120 ways to say it', () => {
  expect(new Set(cases.map(([typed]) => typed)).size).toBeGreaterThanOrEqual(120);
});

test.each(cases)('%j', (typed, expected) => {
  expect(told(parseConclusion(typed, asking))).toBe(expected);
});

test.each(['not before 12/1/2027', 'pas avant le 12/1/2027'])('an English group is answered in either language: %s', (typed) => {
  expect(told(parseConclusion(typed, { ...asking, locale: 'en' }))).toBe('not-before 2027-01-12');
});

test('words are quoted exactly as typed', () => {
  const { outcomes, questions } = parseConclusion('Traité  vite. Presque  tout vu ?', asking);
  expect([...outcomes, ...questions].map(({ words }) => words)).toEqual(['Traité  vite.', 'Presque  tout vu ?']);
});
