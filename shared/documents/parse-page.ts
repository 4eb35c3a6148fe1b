// A document's text cut into sections and units, losing no byte.
import { ownValue } from '../model/own-value';
import type { Emphasis, Heading, Link, LinkReference, List, PhrasingContent, RootContent, Strong, Table } from 'mdast';
import { canonicalBlock, canonicalInline, canonicalItem, canonicalRow, canonicalUrl, definitionsIn, plainOf } from './canonical';
import type { Definitions } from './canonical';
import type { Page, PageHeading, PageLink, PageSection, Piece, PieceKind } from './page';
import { parseMarkdown } from './parse-markdown';

/** In a heading, emphasis says nothing. */
const headingMarks = ['b', 'i'];

/** A unit before it is sliced: it reaches until the next one starts. */
interface Mark {
  readonly kind: PieceKind;
  /** First and last line, counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly group: number | null;
  readonly form: string;
  readonly node: RootContent | null;
}

/** Null = too large, too dense or too deep: to be left alone. */
export function parsePage(text: string): Page | null {
  const front = frontOf(text);
  const body = text.slice(front.length);
  const root = parseMarkdown(body);
  if (root === null) return null;
  const definitions = definitionsIn(root.children);
  const marks = apart(root.children.flatMap((node, group) => marksOf(node, group, definitions)));
  const pieces = sliced(marks, body, definitions);
  const blank = pieces.length === 0 ? body : linesOf(body).slice(0, (marks[0]?.from ?? 1) - 1).join('');
  const last = pieces.reduce((found, piece, at) => (piece.kind === 'definition' ? found : at + 1), 0);
  return { front: front + blank, sections: sectionsOf(pieces.slice(0, last)), tail: pieces.slice(last), newline: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n' };
}

export function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

/** Front matter is only what looks like it: a rule above a heading is none. */
function frontOf(text: string): string {
  return /^\uFEFF?(?:---[ \t]*(?:\r\n|\n|\r)(?:[\w"'-]+[ \t]*:[^\r\n]*(?:\r\n|\n|\r)(?:[ \t-][^\r\n]*(?:\r\n|\n|\r))*)+(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$))?/.exec(text)?.[0] ?? '';
}

function marksOf(node: RootContent, group: number, definitions: Definitions): readonly Mark[] {
  const mark = (kind: PieceKind, part: { position?: RootContent['position'] }, form: string, of: number | null): Mark =>
    ({ kind, from: part.position?.start.line ?? 1, to: part.position?.end.line ?? 1, group: of, form, node });
  switch (node.type) {
    case 'heading': return [mark('heading', node, canonicalInline(node.children, definitions, headingMarks), null)];
    case 'paragraph': return [mark('paragraph', node, canonicalBlock(node, definitions), null)];
    case 'list': return (node as List).children.map((item) => mark('item', item, canonicalItem(item, definitions), group));
    case 'table': return tableMarks(node, (row) => mark('row', row, canonicalRow(row, definitions), group));
    case 'definition':
    case 'footnoteDefinition': return [mark('definition', node, '', null)];
    default: return [mark('other', node, canonicalBlock(node, definitions), null)];
  }
}

/** The header takes its line of dashes along. */
function tableMarks(table: Table, markOf: (row: Table['children'][number]) => Mark): readonly Mark[] {
  return table.children.map((row, at) => {
    const mark = markOf(row);
    return at === 0 ? { ...mark, kind: 'header', to: mark.to + 1 } : mark;
  });
}

/** An underlined heading that follows a definition is said to start with it. */
function apart(marks: readonly Mark[]): readonly Mark[] {
  let end = 0;
  return marks.flatMap((mark) => {
    const from = Math.max(mark.from, end + 1);
    end = Math.max(end, mark.to);
    return from <= mark.to ? [{ ...mark, from }] : [];
  });
}

function sliced(marks: readonly Mark[], body: string, definitions: Definitions): readonly Piece[] {
  const lines = linesOf(body);
  return marks.map((mark, index) => {
    const own = lines.slice(mark.from - 1, mark.to);
    const gap = lines.slice(mark.to, (marks[index + 1]?.from ?? lines.length + 1) - 1).join('');
    const source = own.join('');
    const heading = mark.node?.type === 'heading' ? { heading: headingOf(mark.node, own, mark.from, definitions) } : {};
    return { kind: mark.kind, index, group: mark.group, source, gap, form: mark.form, text: plainOf(mark.form), ...heading };
  });
}

function sectionsOf(pieces: readonly Piece[]): readonly PageSection[] {
  const starts = pieces.flatMap((piece, at) => (piece.kind === 'heading' ? [at] : []));
  const intro = pieces.slice(0, starts[0] ?? pieces.length);
  const headed = starts.map((start, at) => ({ heading: pieces[start] ?? null, blocks: pieces.slice(start + 1, starts[at + 1] ?? pieces.length) }));
  return intro.length > 0 ? [{ heading: null, blocks: intro }, ...headed] : headed;
}

/**
 * Emphasis around a whole heading (as Google prints it) belongs to its frame, not to its words;
 * so does its mark at an end of the heading where a person typed on behind the other end.
 */
function headingOf(node: Heading, own: readonly string[], line: number, definitions: Definitions): PageHeading {
  const source = own.join('');
  const at = (point: { line: number; column: number } | undefined): number =>
    own.slice(0, (point?.line ?? line) - line).join('').length + (point?.column ?? 1) - 1;
  let children: readonly PhrasingContent[] = node.children;
  for (let frame = frameOf(children); frame !== null; frame = frameOf(children)) children = frame.children;
  const inside = (child: PhrasingContent | undefined): readonly PhrasingContent[] =>
    (child?.type === 'strong' || child?.type === 'emphasis') && linksIn([child], definitions, true).length > 0 ? child.children : child ? [child] : [];
  const [first, last] = [inside(children[0])[0], inside(children.at(-1)).at(-1)];
  const start = first ? at(first.position?.start) : source.replace(/[\r\n]+$/, '').length;
  const end = last ? at(last.position?.end) : start;
  const edges = [...inside(children[0]), ...children.slice(1, -1), ...(children.length > 1 ? inside(children.at(-1)) : [])];
  const links = linksIn(edges, definitions, true).map(({ node: link, url, flat }): PageLink => {
    const form = canonicalInline([link], definitions, headingMarks);
    return { start: at(link.position?.start) - start, end: at(link.position?.end) - start, url: canonicalUrl(url), form, text: plainOf(form), flat };
  });
  return { depth: node.depth, prefix: source.slice(0, start), content: source.slice(start, end), suffix: source.slice(end), links };
}

/** The one emphasis around all words; a comment may hang on it. */
function frameOf(nodes: readonly PhrasingContent[]): Emphasis | Strong | null {
  const [only, second] = nodes.filter((node) => node.type !== 'footnoteReference' || !node.identifier.startsWith('comment-'));
  return second === undefined && (only?.type === 'strong' || only?.type === 'emphasis') ? only : null;
}

function linksIn(nodes: readonly PhrasingContent[], definitions: Definitions, flat: boolean): readonly { node: Link | LinkReference; url: string; flat: boolean }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return [{ node, url: node.url, flat }];
    if (node.type === 'linkReference') return [{ node, url: ownValue(definitions, node.identifier) ?? '', flat }];
    return 'children' in node ? linksIn(node.children, definitions, false) : [];
  });
}
