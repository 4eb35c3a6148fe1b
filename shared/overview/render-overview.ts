// Where the group stands, as the page that members read: short sections, each left out where it has nothing to say.
import { noteToMarkdown, paragraph, textToMarkdown, titled } from '../agenda/markdown-text';
import type { Draft, DraftBlock, DraftSection } from '../documents/draft';
import type { Topic } from '../model/rows';
import type { Day } from '../model/time';
import type { LastMeeting, LastPoint, MeetingAhead, News, OpenTopic, Overview } from './overview';
import { renderHelp, renderTask } from './render-tasks';
import { item, list, sayingOf, type OverviewReader, type Saying } from './saying';

export function renderOverview(overview: Overview, reader: OverviewReader): Draft {
  const saying = sayingOf(reader), words = saying.messages.overview;
  const { meetings, last, open, tasks, reports, subgroups, pairs, news, help } = overview;
  return {
    sections: [
      { id: 'overview', depth: 1, heading: titled(words.title), blocks: [paragraph('about', words.about({ address: reader.address }))] },
      ...section('meetings', words.meetingsTitle, meetings.map((one) => item(`meeting/${one.meeting.id}`, renderMeeting(one, saying)))),
      ...(last === null ? [] : section('last', words.lastTitle, lastBlocks(last, saying))),
      ...section('open', open.toDecide ? words.toDecideTitle : words.openTitle, list(open.topics, (one) => item(`topic/${one.topic.id}`, renderTopic(one, saying)), saying)),
      ...section('tasks', words.tasksTitle, list(tasks, (task) => item(`task/${task.id}`, renderTask(task, saying)), saying)),
      ...section('reports', words.reportsTitle, reportBlocks(reports, saying)),
      ...section('subgroups', words.subgroupsTitle, subgroups.map(({ name, until }) => item(`subgroup/${name}`, words.subgroup({ name: textToMarkdown(name), day: saying.longDay(until) })))),
      ...(pairs === null ? [] : section('pairs', words.pairsTitle({ day: saying.say.longDay(pairs.meeting.start) }), pairs.groups.map((group) => item(`pair/${group.join('/')}`, textToMarkdown(group.join(', ')))))),
      ...(news === null ? [] : section('news', words.newsTitle({ day: saying.longDay(news.since) }), newsBlocks(news, saying))),
      ...section('help', words.helpTitle, renderHelp(help, saying)),
    ],
  };
}

function section(id: string, title: string, blocks: readonly DraftBlock[]): readonly DraftSection[] {
  return blocks.length === 0 ? [] : [{ id, depth: 2, heading: titled(title), blocks }];
}

export function renderMeeting({ meeting, agenda }: MeetingAhead, { messages, say, link }: Saying): string {
  const words = messages.overview, title = messages.agenda.title({ meeting: textToMarkdown(meeting.title), day: say.longDay(meeting.start) });
  const place = meeting.place === null || meeting.place === '' ? null : noteToMarkdown(meeting.place);
  return words.meeting({ meeting: title, from: say.clock(meeting.start), to: say.clock(meeting.end), place, agenda: agenda === null ? null : link(words.agendaLink, agenda.url) });
}

function lastBlocks({ title, day, agenda, points }: LastMeeting, saying: Saying): readonly DraftBlock[] {
  const { messages, link, longDay } = saying, named = messages.agenda.title({ meeting: title, day: longDay(day) });
  const which = messages.overview.lastWhich({ meeting: agenda === null ? textToMarkdown(named) : link(named, agenda.url) });
  return [paragraph('which', which), ...list(points, (point) => item(`point/${point.id}`, renderPoint(point, saying)), saying)];
}

function renderPoint({ title, topic, outcome, decisions }: LastPoint, { messages, say, link }: Saying): string {
  const words = messages.overview, day = topic?.notBefore ?? null;
  if (outcome === 'removed') return textToMarkdown(title);
  return words.point({
    point: topic === null ? textToMarkdown(title) : link(title, topic.source.url),
    outcome: words.outcome({ outcome, day: day === null ? null : say.day(day) }), decisions: decisions.map(textToMarkdown),
  });
}

function renderTopic({ topic, planned }: OpenTopic, { messages, say, link, today }: Saying): string {
  const day = (one: Day | null): string | null => (one === null ? null : say.day(one));
  return messages.overview.topic({
    topic: link(topic.title, topic.source.url), presenters: topic.presenters.map(textToMarkdown),
    planned: day(planned), deadline: day(topic.deadline), notBefore: topic.notBefore !== null && topic.notBefore > today ? say.day(topic.notBefore) : null,
  });
}

function reportBlocks({ collation, ofSubgroups }: Overview['reports'], saying: Saying): readonly DraftBlock[] {
  const words = saying.messages.overview, round = collation === null ? [] : [item(`collation/${collation.document.id}`, saying.link(collation.document.title, collation.document.url))];
  return [...round, ...list(ofSubgroups, ({ subgroup, day, document }) => item(`report/${subgroup}`, words.report({ subgroup: textToMarkdown(subgroup), link: saying.link(words.reportOf({ day: saying.say.day(day) }), document.url) })), saying)];
}

function newsBlocks({ added, closed, decisions }: News, saying: Saying): readonly DraftBlock[] {
  const words = saying.messages.overview, linked = ({ title, source }: Topic): string => saying.link(title, source.url);
  const keyed = (key: string, blocks: readonly DraftBlock[]): readonly DraftBlock[] => blocks.map((block) => (block.key === 'more' ? { ...block, key: `more-${key}` } : block));
  return [
    ...keyed('added', list(added, (topic) => item(`added/${topic.id}`, words.added({ topic: linked(topic), subgroup: topic.subgroup === null ? null : textToMarkdown(topic.subgroup) })), saying)),
    ...keyed('closed', list(closed, (topic) => item(`closed/${topic.id}`, words.closed({ topic: linked(topic) })), saying)),
    ...keyed('decisions', list(decisions, ({ id, title, day }) => item(`decision/${id}`, words.decided({ day: day === null ? '' : saying.say.day(day), decision: textToMarkdown(title) })), saying)),
  ];
}
