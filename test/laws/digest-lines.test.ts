// Laws of what members receive over weeks of comments, edits and settled discussions: nothing twice, nothing lost, nothing at the wrong time.
import fc from 'fast-check';
import { messageKey } from '../../shared/model/document-content';
import { plan } from '../../shared/plan/plan';
import { instantToLocal } from '../../shared/time/zones';
import { deepFreeze } from '../deep-freeze';
import { awayFrom, awayTo, history, idOf, live, names, type Sent, type Told } from './digest-histories';
import { planRuns } from './runs';

/** One case lives through some thirty runs. */
const runs = { numRuns: Math.max(1, Math.round(0.06 * planRuns.numRuns)) };
const paris = { name: 'Europe/Paris', offsets: [{ from: 0, offset: 60 }] };
const dayMs = 86_400_000;
/** A Monday, 0:00 in Paris. */
const mondayMs = Date.UTC(2026, 10, 29, 23);

/** Each thread line that went out, with its member and the messages that it is about. */
function linesOf(sent: readonly Sent[]): readonly { readonly at: number; readonly member: string; readonly about: readonly string[] }[] {
  return sent.flatMap(({ at, effect }) => effect.lines.filter(({ document }) => document !== null).map(({ member, about }) => ({ at, member, about })));
}

const authorOf = (key: string): string => idOf((JSON.parse(key) as readonly string[])[0] ?? '');

test('a message has at most one line for each member and thread, never about their own words', () => {
  fc.assert(fc.property(history, (lived) => {
    for (const { effect } of live(lived).sent) {
      const lines = effect.lines.filter(({ document }) => document !== null), keys = lines.flatMap(({ member, about }) => about.map((key) => `${member} ${key}`));
      expect(new Set(keys).size).toBe(keys.length);
      expect(lines.filter(({ member, about }) => about.some((key) => authorOf(key) === member))).toEqual([]);
      expect(effect.lines.length).toBeGreaterThan(0);
    }
  }), runs);
});

test('nothing is told twice, unless its discussion was settled and opened again, or names somebody who was not named', () => {
  fc.assert(fc.property(history, (lived) => {
    const { sent, renewed } = live(lived), told = new Map<string, number>();
    for (const { at, member, about } of linesOf(sent)) {
      for (const key of about) {
        const before = told.get(`${member} ${key}`);
        if (before !== undefined) expect(renewed.some((one) => one.key === key && one.at >= before && one.at <= at && (one.member === null || one.member === member))).toBe(true);
        told.set(`${member} ${key}`, at);
      }
    }
  }), runs);
});

test('every open mention of a member who wishes to be written to has been told, or was answered or settled', () => {
  fc.assert(fc.property(history, (lived) => {
    const { sent, talks } = live(lived), told = new Set(linesOf(sent).flatMap(({ member, about }) => about.map((key) => `${member} ${key}`)));
    for (const { messages } of talks.filter(({ resolved }) => !resolved)) {
      names.forEach((name, at) => {
        if (lived.rhythms[at] === 'jamais') return;
        const answered = messages.map(({ author }) => author.name).lastIndexOf(name);
        const open = messages.slice(answered + 1).filter(({ text }) => text.includes(`@${name}`));
        expect(open.filter((message) => !told.has(`${idOf(name)} ${messageKey(message)}`))).toEqual([]);
      });
    }
  }), runs);
});

test('messages come in open hours, not to those who are away or wish for none, and no more often than agreed', () => {
  fc.assert(fc.property(history, (lived) => {
    const { sent } = live(lived);
    for (const { at, effect } of sent) {
      const { minuteOfDay } = instantToLocal(paris, at);
      expect(minuteOfDay >= 8 * 60 && minuteOfDay < 21 * 60).toBe(true);
      if (at >= awayFrom && at < awayTo) expect(effect.lines.filter(({ member }) => member === idOf('Chloé'))).toEqual([]);
    }
    names.forEach((name, index) => {
      const times = sent.filter(({ effect }) => effect.members.includes(idOf(name))).map(({ at }) => at), most = { jamais: 0, 'une fois par semaine': 1, souvent: Infinity }[lived.rhythms[index] ?? ''] ?? 3;
      if (most === 0) expect(times).toEqual([]);
      // What made up for a Monday without a run is that week's message.
      const weekOf = (at: number): number => Math.floor((at - mondayMs) / (7 * dayMs));
      for (const at of times) expect(times.filter((other) => (most === 1 ? weekOf(other) === weekOf(at) : other >= at && other < at + 6 * dayMs)).length).toBeLessThanOrEqual(most);
    });
  }), runs);
});

test('the order in which documents are listed says nothing, and the input stays as it was', () => {
  fc.assert(fc.property(history, (lived) => {
    const { snapshot, now }: Told = live({ ...lived, deeds: lived.deeds.slice(0, 6) }), { documents } = snapshot;
    const earlier = now - 20 * dayMs, fresh = { ...snapshot, journal: snapshot.journal.filter(({ entry }) => entry === 'activated') };
    expect(plan(deepFreeze({ ...fresh, documents: { ...documents, all: [...documents.all].reverse() } }), earlier)).toEqual(plan(deepFreeze(fresh), earlier));
  }), runs);
});
