// Years of invented reports of one subgroup, with what moved from one to the next planted in them. Deterministic.
import { mulberry32 } from './mulberry32';
import { tongues, type Tongue } from './report-matters';

/** `none`: word for word; `light`: moved, retitled, an adverb or a synonym here and there; `heavy`: put in other words, with slips of the pen. */
export const noises = ['none', 'light', 'heavy'] as const;
export type Noise = (typeof noises)[number];
export const fates = ['new', 'progress', 'done', 'still', 'dropped'] as const;
export type Fate = (typeof fates)[number];

export interface Told {
  readonly matter: string;
  readonly sentence: string;
  readonly fate: Exclude<Fate, 'dropped'>;
  /** Reports running that it stands still. */
  readonly times: number;
}

export interface InventedReport {
  readonly markdown: string;
  readonly told: readonly Told[];
  /** Sentences of the report before. */
  readonly dropped: readonly string[];
}

interface Matter {
  readonly name: string;
  readonly figures: number | null;
  readonly stage: number;
  readonly figure: number;
  readonly way: number;
  readonly times: number;
  readonly sentence: string;
}

type Dice = () => number;

/** So many reports in a row; each tells of some ten matters. */
export function inventSeason(seed: number, { locale, noise, reports }: { readonly locale: 'fr' | 'en'; readonly noise: Noise; readonly reports: number }): readonly InventedReport[] {
  const dice = mulberry32(seed), tongue = tongues[locale], names = shuffled(tongue.matters, dice);
  const season: InventedReport[] = [];
  let open: readonly Matter[] = [], next = 0;
  for (let number = 0; number < reports; number++) {
    const dropped = open.filter(() => number > 0 && dice() < 0.1);
    const kept = open.filter((matter) => !dropped.includes(matter)).map((matter) => live(matter, dice));
    const arriving = Array.from({ length: number === 0 ? 9 : Math.floor(dice() * 4) }, () => arrive(names[next++ % names.length] as string, tongue, dice)).filter(({ name }) => !open.some((matter) => matter.name === name));
    const said = [...kept, ...arriving.map((matter) => ({ matter, fate: 'new' as const }))].map(({ matter, fate }) => ({ fate, matter: { ...matter, sentence: sentenceOf(matter, { tongue, noise, dice, again: fate !== 'new' }) } }));
    season.push({
      markdown: pageOf(said, tongue, noise, dice), dropped: dropped.map(({ sentence }) => sentence),
      told: said.map(({ matter, fate }) => ({ matter: matter.name, sentence: matter.sentence, fate, times: fate === 'still' ? matter.times : 0 })),
    });
    open = said.flatMap(({ matter, fate }) => (fate === 'done' ? [] : [{ ...matter, times: fate === 'still' ? matter.times : 0 }]));
  }
  return season;
}

function arrive(name: string, { stages, figures }: Tongue, dice: Dice): Matter {
  const counts = dice() < 0.35;
  return { name, figures: counts ? pick(figures.length, dice) : null, stage: Math.floor(dice() * (stages.length - 2)), figure: 5 + Math.floor(dice() * 60), way: pick(3, dice), times: 0, sentence: '' };
}

/** Half of them stand still. */
function live(matter: Matter, dice: Dice): { readonly matter: Matter; readonly fate: Told['fate'] } {
  const chance = dice();
  if (chance < 0.5) return { matter: { ...matter, times: matter.times + 1 }, fate: 'still' };
  const moved = { ...matter, times: 0, figure: matter.figure + 1 + Math.floor(dice() * 30), stage: matter.stage + 1 };
  if (matter.figures !== null) return { matter: moved, fate: 'progress' };
  return moved.stage >= 4 || chance > 0.85 ? { matter: { ...moved, stage: 4 }, fate: 'done' } : { matter: moved, fate: 'progress' };
}

interface Telling {
  readonly tongue: Tongue;
  readonly noise: Noise;
  readonly dice: Dice;
  /** Told before: noise is in the rewording. */
  readonly again: boolean;
}

function sentenceOf({ name, figures, stage, figure, way }: Matter, { tongue, noise, dice, again }: Telling): string {
  const ways = (figures === null ? tongue.stages[stage] : tongue.figures[figures]) ?? [];
  const put = ways[(noise === 'heavy' && again && dice() < 0.7 ? pick(ways.length, dice) : way) % ways.length] ?? '';
  const plain = put.replace('{}', name).replace('#', String(figure));
  const worn = noise === 'none' || !again ? plain : reworded(plain, tongue, noise, dice);
  return `${(worn[0] ?? '').toUpperCase()}${worn.slice(1)}.`;
}

function reworded(text: string, { fillers, synonyms }: Tongue, noise: Noise, dice: Dice): string {
  const often = noise === 'light' ? 0.3 : 0.6;
  const swapped = synonyms.reduce((all, [one, other]) => (dice() < often / 2 ? all.replace(one, other) : all), text);
  const filled = dice() < often ? `${swapped}, ${fillers[pick(fillers.length, dice)]}` : swapped;
  return noise === 'heavy' && dice() < 0.3 ? slipped(filled, dice) : filled;
}

/** Two neighbouring letters change places within a long word. */
function slipped(text: string, dice: Dice): string {
  const words = text.split(' '), long = words.flatMap((word, at) => (/^\p{L}{7,}$/u.test(word) ? [at] : [])), at = long[pick(Math.max(1, long.length), dice)];
  return words.map((word, index) => (index === at ? `${word.slice(0, 4)}${word[5]}${word[4]}${word.slice(6)}` : word)).join(' ');
}

function pageOf(said: readonly { readonly matter: Matter; readonly fate: Told['fate'] }[], { headings, doneHeading }: Tongue, noise: Noise, dice: Dice): string {
  const order = noise === 'none' ? said : shuffled(said, dice), apart = dice() < 0.5;
  const listed = (all: typeof said): string => all.map(({ matter }) => `- ${matter.sentence}`).join('\n');
  const heading = noise === 'none' ? headings[0] : headings[pick(headings.length, dice)];
  const done = apart ? order.filter(({ fate }) => fate === 'done') : [];
  return [heading, '', listed(order.filter((one) => !done.includes(one))), '', ...(done.length === 0 ? [] : [doneHeading, '', listed(done), ''])].join('\n');
}

function pick(count: number, dice: Dice): number {
  return Math.floor(dice() * count);
}

function shuffled<T>(list: readonly T[], dice: Dice): readonly T[] {
  return list.map((one) => ({ one, at: dice() })).sort((a, b) => a.at - b.at).map(({ one }) => one);
}
