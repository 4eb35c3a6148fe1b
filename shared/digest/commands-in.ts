// Commands in plain words, at the beginning of a line of any comment: `odj : compost 10 min`, `à faire : Ana, appeler la mairie`.
import type { Minutes } from '../model/time';
import { ownValue } from '../model/own-value';
import { normalise } from '../text/normalise';
import { parseMinutes } from '../tables/parse-minutes';

export interface Command {
  readonly kind: 'topics' | 'tasks' | 'decisions';
  /** What stands behind the colon. */
  readonly content: string;
}

const kindByLabel: Readonly<Record<string, Command['kind']>> = {
  odj: 'topics', sujet: 'topics', topic: 'topics',
  tache: 'tasks', 'a faire': 'tasks', task: 'tasks', 'to do': 'tasks', todo: 'tasks',
  decision: 'decisions',
};
/** A bullet may stand before it; a quotation mark or `>` may not, for then somebody else's words are repeated. */
const labelled = /^\s*(?:[-*•+]\s+)?(\p{L}[\p{L}\p{M} ]{1,8}?)\s*[:：]\s*(\S.*)$/u;
/** Nobody names a topic in so many characters: it is prose. */
const longest = 200;

export function commandsIn(text: string): readonly Command[] {
  if (!text.includes(':') && !text.includes('：')) return [];
  return text.split('\n').flatMap((line): readonly Command[] => {
    const [, label = '', content = ''] = labelled.exec(line) ?? [], kind = ownValue(kindByLabel, normalise(label));
    return kind === undefined || content.length > longest || !/[\p{L}\p{N}]/u.test(content) ? [] : [{ kind, content: content.trim() }];
  });
}

export interface ProposedTopic {
  readonly title: string;
  readonly minutes: Minutes | null;
}

const duration = /^(.*?\p{L}.*?)[\s,·–—-]+\(?((?:\d+\s*h\s*\d*|\d+\s*(?:min(?:utes?)?|mn|')|\d+\s*heures?|(?:une |half an |an )?(?:demi-heure|heure|hour))\.?)\)?[\s.]*$/iu;

/** `compost 10 min`: what it is about, and how long it takes where that is said last. */
export function proposedTopic(content: string): ProposedTopic {
  const [, title, said] = duration.exec(content) ?? [], minutes = said === undefined ? null : parseMinutes(said);
  return title === undefined || minutes === null ? { title: content, minutes: null } : { title: title.trim(), minutes: minutes.value };
}
