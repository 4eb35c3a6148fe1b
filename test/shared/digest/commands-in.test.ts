// Commands in plain words: where they begin a line, never where somebody else's words are repeated.
import { commandsIn, proposedTopic } from '../../../shared/digest/commands-in';

test.each<[string, readonly (readonly [string, string])[]]>([
  ['odj : compost 10 min', [['topics', 'compost 10 min']]], ['ODJ: compost', [['topics', 'compost']]], ['Sujet\u00a0: la fête', [['topics', 'la fête']]], ['topic: the shed', [['topics', 'the shed']]],
  ['Bien vu.\nà faire : Ana, appeler la mairie', [['tasks', 'Ana, appeler la mairie']]], ['A FAIRE : ranger', [['tasks', 'ranger']]], ['tache : ranger', [['tasks', 'ranger']]], ['- Tâche : ranger', [['tasks', 'ranger']]],
  ['task: call', [['tasks', 'call']]], ['Décision : on repeint', [['decisions', 'on repeint']]], ['decision: repaint', [['decisions', 'repaint']]], ['odj : un\nodj : deux', [['topics', 'un'], ['topics', 'deux']]],
  ['> odj : compost', []], ['« odj : compost »', []], ['"odj : compost"', []], ['#agenda', []], ['agenda : le 3 décembre', []], ['il faut dire odj : compost', []], ['odj :', []], ['odj : …', []], ['Mon sujet : la pluie', []], ['un mot', []],
])('%j', (text, commands) => {
  expect(commandsIn(text).map(({ kind, content }) => [kind, content])).toEqual(commands);
});

test.each<[string, string, number | null]>([
  ['compost 10 min', 'compost', 10], ['compost, 1h30', 'compost', 90], ['compost (20 minutes)', 'compost', 20], ['Fête · une demi-heure', 'Fête', 30], ['loi de 1901', 'loi de 1901', null], ['10 min', '10 min', null], ['compost', 'compost', null], ['le bilan 2026', 'le bilan 2026', null],
])('%j is « %s », %j minutes', (content, title, minutes) => {
  expect(proposedTopic(content)).toEqual({ title, minutes });
});
