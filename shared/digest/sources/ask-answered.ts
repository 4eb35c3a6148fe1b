// Source: the plenary answered what a subgroup had asked in its report.
import { rowOf } from '../../reports/asks-of-group';
import { fateOfAsk } from '../../reports/fate-of-ask';
import { keptAsks } from '../../reports/kept-asks';
import { speakFor } from '../../reports/speak-for';
import { hashText } from '../../plan/hash';
import { wordsOf } from '../../text/normalise';
import { addDays } from '../../time/days';
import { localToInstant } from '../../time/zones';
import type { Line, LineSource } from '../line';
import { inServiceSince } from '../news-since';

/** On the day after the meeting, early where something is sent anyway; a fortnight later it is known. */
const toldAt = '09:00', staleDays = 14;

export const askAnswered: LineSource = (world) => keptAsks(world.journal).flatMap((kept): readonly Line[] => {
  const topic = rowOf(world, kept), fate = topic === null ? null : fateOfAsk(world, topic, kept.day);
  if (topic === null || fate === null || (fate.fate !== 'decided' && fate.fate !== 'answered')) return [];
  const at = localToInstant(world.zone, addDays(fate.day, 1), toldAt), joins = localToInstant(world.zone, addDays(fate.day, 1), '00:00'), expires = localToInstant(world.zone, addDays(fate.day, staleDays), toldAt);
  if (at < inServiceSince(world) || expires <= world.now) return [];
  const text = fate.fate === 'decided' ? fate.text : topic.title;
  return speakFor(world, kept.subgroup).map((member): Line => ({
    member: member.id, id: `ask/${kept.subgroup}/${kept.plenary}/${kept.number}`, state: `${fate.fate} ${fate.day} ${hashText(text)}`, at, joins, weight: 'mention', expires,
    asks: { words: wordsOf(text).length, answer: 'none' }, line: { member: member.id, reason: 'ask-answered', about: [topic.id, kept.subgroup, kept.day], document: null },
  }));
});
