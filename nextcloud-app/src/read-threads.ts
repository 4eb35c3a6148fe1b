// The comments on a file in Files as one thread, beside those that stand inside the file.
import type { Message, Person, Thread } from '../../shared/model/document-content';
import { numberToDay } from '../../shared/time/days';
import { dayMs, minuteMs, minuteToClock } from '../../shared/time/zones';
import type { RawSnapshot } from './raw-snapshot';

type Comment = RawSnapshot['comments']['all'][number];

/** By file id; oldest first. */
export function readThreads({ comments, members }: RawSnapshot): ReadonlyMap<string, Thread> {
  const accountById = new Map(members.map((member) => [member.id, member]));
  const personOf = (account: string | null): Person => {
    const known = account === null ? undefined : accountById.get(account);
    return { name: known?.name ?? account ?? '', account, email: known?.email ?? null };
  };
  const byFile = new Map<string, Comment[]>();
  for (const comment of comments.all) byFile.set(comment.file, [...byFile.get(comment.file) ?? [], comment]);
  return new Map([...byFile].map(([file, all]) => {
    const sorted = [...all].sort((a, b) => a.at - b.at || Number(a.id) - Number(b.id));
    const messages = sorted.map((comment, at): Message => {
      const written = timeOf(comment.at), ordinal = sorted.slice(0, at).filter((one) => one.author === comment.author && timeOf(one.at) === written).length + 1;
      return { author: personOf(comment.author), written, utc: written, ordinal, text: comment.text, mentions: comment.mentions.filter(({ type }) => type === 'user').map(({ id }) => personOf(id)) };
    });
    return [file, { quote: null, place: null, messages, resolved: false }];
  }));
}

/** `2026-12-03T18:30:05Z`. */
function timeOf(instant: number): string {
  const day = Math.floor(instant / dayMs), rest = instant - day * dayMs;
  return `${numberToDay(day)}T${minuteToClock(Math.floor(rest / minuteMs))}:${String(Math.floor((rest % minuteMs) / 1000)).padStart(2, '0')}Z`;
}
