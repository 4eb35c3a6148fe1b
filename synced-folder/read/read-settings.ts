// Reads `tour-de-table.yaml`: YAML into values, with the line of each key for problems.
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type ErrorCode, type YAMLError } from 'yaml';
import { decodeText } from '../../shared/formats/text-encoding';
import type { YamlExpected } from '../../shared/model/host-problems';
import type { Problem } from '../../shared/model/problem';
import type { SettingPath } from '../../shared/schemas/setting-reader';
import { parseSettings, type SettingsReading } from '../../shared/schemas/settings';
import type { GroupFolder } from '../files/group-folder';
import { readFile } from '../files/read-file';

export const settingsFile = 'tour-de-table.yaml';

/** Nobody writes a method of more than a megabyte. */
const most = 1_000_000;

export interface ZoneKnowledge {
  readonly timeZone: string;
  readonly isZone: (name: string) => boolean;
}

export function readSettings(folder: GroupFolder, zones: ZoneKnowledge): SettingsReading {
  const there = readFile(folder, settingsFile, most);
  if (there === null) return unread({ code: 'settings-missing', level: 'blocking', where: { file: settingsFile }, values: {} });
  const lines = new LineCounter();
  const document = parseDocument(decodeText(there.bytes).text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const [wrong] = document.errors;
  if (wrong) return unread(unreadable(wrong.pos[0], expectedOf(wrong), lines));
  const alias = firstAlias(document);
  if (alias !== null) return unread(unreadable(alias, 'quote', lines));
  const lineOf = (path: SettingPath): number | undefined => lineOfKey(document.contents, path, lines);
  return parseSettings(document.toJS(), { file: settingsFile, lineOf, ...zones });
}

function unread(problem: Problem): SettingsReading {
  return { read: null, problems: [problem] };
}

function unreadable(offset: number, expected: YamlExpected, lines: LineCounter): Problem {
  const { line, col: column } = lines.linePos(offset);
  return { code: 'settings-unreadable', level: 'blocking', where: { file: settingsFile, line }, values: { line, column, expected } };
}

function expectedOf({ code, message }: YAMLError): YamlExpected {
  const quote = code === 'MISSING_CHAR' && message.includes('quote');
  return quote ? 'quote' : expectedByCode[code] ?? 'colon';
}

/** Where a value begins with `*`: nobody means YAML's aliases, which can also unfold without end. */
function firstAlias(document: Document): number | null {
  const aliases: number[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias.range?.[0] ?? 0) });
  return aliases[0] ?? null;
}

const expectedByCode: Readonly<Partial<Record<ErrorCode, YamlExpected>>> = {
  TAB_AS_INDENT: 'spaces', DUPLICATE_KEY: 'once', MISSING_CHAR: 'bracket', BAD_SCALAR_START: 'quote', BAD_DQ_ESCAPE: 'quote',
  BAD_INDENT: 'indent', BLOCK_AS_IMPLICIT_KEY: 'indent', MULTILINE_IMPLICIT_KEY: 'indent', UNEXPECTED_TOKEN: 'indent', BLOCK_IN_FLOW: 'bracket',
};

/** The line of the innermost part of the path that stands in the file. */
function lineOfKey(node: unknown, [key, ...rest]: SettingPath, lines: LineCounter): number | undefined {
  const found = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key)) : undefined;
  const [at, below] = isSeq(node) ? [node.items[Number(key)], node.items[Number(key)]] : [found?.key, found?.value];
  if (!isNode(at)) return undefined;
  return (rest.length > 0 ? lineOfKey(below, rest, lines) : undefined) ?? (at.range ? lines.linePos(at.range[0]).line : undefined);
}
