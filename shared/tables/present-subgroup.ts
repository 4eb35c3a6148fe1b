// A subgroup that was renamed, or merged into another, goes on under the name that the settings give it today.
import type { SubgroupMethod } from '../model/settings';
import type { Member, Topic } from '../model/rows';
import { subgroupNamed } from './subgroup-name';

export type PresentName = (name: string) => string;

/** A name that the settings do not know stays as it is. */
export function presentNames(methods: readonly Pick<SubgroupMethod, 'name' | 'aliases'>[]): PresentName {
  const names = methods.map(({ name }) => name), nameByAlias = new Map(methods.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name] as const)));
  const known = new Map<string, string>();
  const find = (written: string): string => subgroupNamed(written, names) ?? nameByAlias.get(subgroupNamed(written, [...nameByAlias.keys()]) ?? '') ?? written;
  return (written) => {
    const found = known.get(written) ?? find(written);
    known.set(written, found);
    return found;
  };
}

export function memberToday(member: Member, present: PresentName): Member {
  const all = (names: readonly string[]): readonly string[] => [...new Set(names.map(present))];
  return { ...member, subgroups: all(member.subgroups), referentOf: all(member.referentOf) };
}

export function topicToday(topic: Topic, present: PresentName): Topic {
  const { subgroup, meeting } = topic;
  return { ...topic, subgroup: subgroup === null ? null : present(subgroup), meeting: meeting !== null && 'subgroup' in meeting ? { subgroup: present(meeting.subgroup) } : meeting };
}
