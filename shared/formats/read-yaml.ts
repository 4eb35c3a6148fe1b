// YAML as people write it into values, with the line of each key, or what stops it from being readable.
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type ErrorCode, type YAMLError } from 'yaml';
import { decodeText } from './text-encoding';
import type { YamlExpected } from '../model/host-problems';

/** Keys, and places in lists from 0, from the outermost. */
export type YamlPath = readonly (string | number)[];

export type YamlReading =
  | { readonly value: unknown; readonly lineOf: (path: YamlPath) => number | undefined }
  | { readonly wrong: { readonly line: number; readonly column: number; readonly expected: YamlExpected } };

export function readYaml(bytes: Uint8Array): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(decodeText(bytes).text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const [error] = document.errors;
  if (error) return wrongAt(error.pos[0], expectedOf(error), lines);
  const alias = firstAlias(document);
  if (alias !== null) return wrongAt(alias, 'quote', lines);
  return { value: document.toJS(), lineOf: (path) => lineOfKey(document.contents, path, lines) };
}

function wrongAt(offset: number, expected: YamlExpected, lines: LineCounter): YamlReading {
  const { line, col: column } = lines.linePos(offset);
  return { wrong: { line, column, expected } };
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
function lineOfKey(node: unknown, [key, ...rest]: YamlPath, lines: LineCounter): number | undefined {
  const found = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key)) : undefined;
  const [at, below] = isSeq(node) ? [node.items[Number(key)], node.items[Number(key)]] : [found?.key, found?.value];
  if (!isNode(at)) return undefined;
  return (rest.length > 0 ? lineOfKey(below, rest, lines) : undefined) ?? (at.range ? lines.linePos(at.range[0]).line : undefined);
}
