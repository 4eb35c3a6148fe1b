// All words that people read, by language; English has exactly the shape of French, or it does not compile.
import * as en from './en/index';
import * as fr from './fr/index';

type Shape<T> = { [K in keyof T]: T[K] extends (...values: infer V) => infer R ? (...values: V) => R : T[K] extends string ? string : Shape<T[K]> };
export type Messages = Shape<typeof fr>;
export type Locale = 'fr' | 'en';

const byLocale: Record<Locale, Messages> = { fr, en };

export function messagesOf(locale: Locale): Messages {
  return byLocale[locale];
}
