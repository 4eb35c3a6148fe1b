// A group's repeating meetings, from sentences such as `plénière : un jeudi sur deux à 20 h, 2 h, depuis le 3/12`.
import type { Problem, ProblemOf, Where } from '../model/problem';
import type { Day } from '../model/time';
import { type Locale, messagesOf } from '../text/messages';
import { normalise, wordsOf } from '../text/normalise';
import { readSeriesSentence } from './read-series-sentence';
import { resolveSeries } from './resolve-series';
import type { Series } from './series';

export interface SeriesAsking {
  readonly locale: Locale;
  readonly today: Day;
  /** Names as the group writes them; others are kept as written, and said to be a guess. Absent = nobody knows them. */
  readonly subgroups?: readonly string[];
  /** Where the sentences stand, for problems. */
  readonly where?: Where;
}

export interface ParsedSeries {
  readonly series: readonly Series[];
  readonly problems: readonly Problem[];
}

/** What a group calls the meeting of all: taken for a subgroup's, it would have no topics. */
const wholeGroup = /^(?:(?:la |notre |the |our )?(?:reunions?|meetings?)|(?:la |notre )?(?:reunion|assemblee) (?:generale|mensuelle|hebdomadaire|collective|ordinaire|du (?:groupe|collectif)|de groupe|des (?:habitants|membres|adherents))|(?:the |our )?(?:general|house|community|monthly|weekly|fortnightly|group|whole group|full|members'?|all members'?|all hands|residents'?) meetings?|collectif|grand groupe)$/;
const plenaryName = /^(?:(?:la |reunion |the )?(?:pleniere|plenary|ag|agm|assemblee(?: generale| pleniere)?|general assembly|assembly)s?(?: meetings?)?|(?:group|groupe|tout le groupe|tous|everyone))$/;
const named = /^\s*([^:]*?\p{L}[^:]*?)\s*:(?!\d\d)\s*(.*)$/su;

/** Sentences are separated by line ends or `;`. One that is not wholly understood gives no meeting: it is a problem that names the part. */
export function parseSeries(text: string, asking: SeriesAsking): ParsedSeries {
  const read = text.split(/[;\n\r]+/).filter((sentence) => sentence.trim() !== '').map((sentence) => parseSentence(sentence.trim(), asking));
  const series = numbered(read.flatMap(({ series }) => series));
  return { series, problems: [...read.flatMap(({ problems }) => problems), ...guessed(series, asking)] };
}

function parseSentence(sentence: string, asking: SeriesAsking): ParsedSeries {
  const { name, body } = nameAndBody(sentence);
  const { draft, leftovers } = readSeriesSentence(body);
  const where = asking.where ?? {};
  if (leftovers.length > 0) {
    const problems = leftovers.map((part): ProblemOf<'series-not-understood'> => ({ code: 'series-not-understood', level: 'blocking', where, values: { sentence, part } }));
    return { series: [], problems };
  }
  const { timing, problems } = resolveSeries(draft, { ...asking, sentence, where, title: titleOf(name, asking) });
  return { series: timing === null ? [] : [{ ...identity(name, asking), ...timing }], problems };
}

/** `lieu :` later in the sentence names a place, not the meeting. */
function nameAndBody(sentence: string): { name: string | null; body: string } {
  const [, name, body] = named.exec(sentence) ?? [];
  const isName = name !== undefined && !/(?:^|\W)(?:lieu|ou|place|where|venue|location)$/.test(normalise(name));
  return isName ? { name: name.replace(/^[-*•\s]+/, ''), body: body ?? '' } : { name: null, body: sentence.replace(/^[-*•\s]+/, '') };
}

function identity(name: string | null, asking: SeriesAsking): Pick<Series, 'slug' | 'title' | 'subgroup'> {
  const title = titleOf(name, asking);
  return { slug: wordsOf(title).join('-'), title, subgroup: name === null || isOfAll(normalise(name)) ? null : title };
}

function titleOf(name: string | null, { locale, subgroups = [] }: SeriesAsking): string {
  if (name === null) return messagesOf(locale).time.plenary;
  const known = subgroups.find((one) => normalise(one) === normalise(name));
  return known ?? name.charAt(0).toUpperCase() + name.slice(1);
}

/** A name that nobody else uses may be a subgroup's, or another word for the whole group. Each once. */
function guessed(series: readonly Series[], { subgroups, where = {} }: SeriesAsking): readonly Problem[] {
  if (subgroups === undefined) return [];
  const unknown = new Set(series.flatMap(({ subgroup }) => (subgroup === null || subgroups.includes(subgroup) ? [] : [subgroup])));
  return [...unknown].map((name): Problem => ({ code: 'series-subgroup-guessed', level: 'guess', where, values: { name, known: subgroups } }));
}

/** Two series of one name have two slugs, so that their meetings on one day have two ids. */
function numbered(all: readonly Series[]): readonly Series[] {
  return all.map((series, index) => {
    const before = all.slice(0, index).filter(({ slug }) => slug === series.slug).length;
    return before === 0 ? series : { ...series, slug: `${series.slug}-${before + 1}` };
  });
}

function isOfAll(name: string): boolean {
  return plenaryName.test(name) || wholeGroup.test(name);
}
