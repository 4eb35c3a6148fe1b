// Turns the elements of an .odt's text into blocks and comments while they are read (ODF 1.3, part 3, chapters 5, 6 and 9).
import { collectBlocks } from './collect-blocks';
import type { BlockCollector, ParagraphShape } from './collect-blocks';
import type { OdtAnnotations } from './odt-annotations';
import type { OdtStyles } from './odt-styles';
import type { XmlEvents } from './read-xml';
import { attributeOf } from './xml-attribute';
import type { Attributes } from './xml-attribute';

/** What stands beside the text: what was struck out, forms, indexes that repeat the headings. */
const besideText = new Set(['tracked-changes', 'forms', 'sequence-decls', 'table-of-content', 'alphabetical-index', 'illustration-index', 'table-index', 'user-index', 'ruby-text', 'desc']);
const deepestItem = 8;
const mostSpaces = 1_000;

interface OpenList {
  readonly style: string;
  /** The next paragraph is the first one of its item. */
  fresh: boolean;
}

export function odtStory(text: BlockCollector, annotations: OdtAnnotations, styles: OdtStyles): XmlEvents {
  const path: string[] = [];
  const paragraphs: { readonly style: string; readonly shape: ParagraphShape }[] = [];
  const spans: string[] = [];
  const links: string[] = [];
  const lists: OpenList[] = [];
  let skipped: number | null = null;

  /** Notes at the foot are left out, but not the comments on them. */
  const notes = collectBlocks({ characters: 0, paragraphs: 0 });
  let inNotes = 0;
  const blocks = (): BlockCollector => annotations.words() ?? (inNotes > 0 ? notes : text);
  const addText = (raw: string): void => {
    const said = [...spans].reverse().map(styles.isStrong).find((strong) => strong !== null) ?? styles.isStrong(paragraphs.at(-1)?.style ?? '') ?? false;
    blocks().addText(raw, { strong: said, link: links.at(-1) ?? null });
  };
  const startParagraph = (name: string, attributes: Attributes): void => {
    const style = attributeOf(attributes, 'style-name') ?? '';
    const list = lists.at(-1);
    const level = name === 'h' ? Math.min(9, Math.max(1, Number(attributeOf(attributes, 'outline-level') ?? 1) || 1)) : styles.isTitle(style) ? 1 : null;
    const depth = Math.min(deepestItem, lists.length - 1);
    const shape: ParagraphShape = level !== null ? { kind: 'heading', level }
      : list?.fresh === true ? { kind: 'item', depth, ordered: styles.isOrdered(list.style || (styles.listOf(style) ?? ''), depth) } : { kind: 'paragraph' };
    if (list !== undefined) list.fresh = false;
    paragraphs.push({ style, shape });
    blocks().startParagraph();
  };
  const open = (name: string, attributes: Attributes): void => {
    path.push(name);
    if (skipped !== null) return;
    styles.open(name, attributes);
    if (besideText.has(name)) skipped = path.length;
    else if (name === 'note') inNotes += 1;
    else if (name === 'annotation') annotations.start(attributes, text.here());
    else if (name === 'annotation-end') annotations.endRange(attributes, text.here());
    else if (name === 'p' || name === 'h') startParagraph(name, attributes);
    else if (name === 'span') spans.push(attributeOf(attributes, 'style-name') ?? '');
    else if (name === 'a') links.push(attributeOf(attributes, 'href') ?? '');
    else if (name === 'list') lists.push({ style: attributeOf(attributes, 'style-name') ?? lists.at(-1)?.style ?? '', fresh: false });
    else if (name === 'list-item') freshen();
    else if (name === 'table') blocks().startTable();
    else if (name === 'table-row') blocks().startRow();
    else if (name === 'table-cell') blocks().startCell();
    else if (name === 's') addText(' '.repeat(Math.min(mostSpaces, Math.max(1, Number(attributeOf(attributes, 'c') ?? 1) || 1))));
    else if (name === 'tab') addText('\t');
    else if (name === 'line-break') addText('\n');
  };
  const freshen = (): void => {
    const list = lists.at(-1);
    if (list !== undefined) list.fresh = true;
  };
  const close = (name: string): void => {
    if (skipped === null) {
      const paragraph = name === 'p' || name === 'h' ? paragraphs.pop() : undefined;
      if (paragraph !== undefined) blocks().endParagraph(paragraph.shape);
      if (name === 'annotation') annotations.finish();
      if (name === 'note') inNotes -= 1;
      if (name === 'span') spans.pop();
      if (name === 'a') links.pop();
      if (name === 'list') lists.pop();
      if (name === 'table') blocks().endTable();
    }
    if (skipped === path.length) skipped = null;
    path.pop();
  };
  /** White space in a row counts as one space, and as none at the start (6.1.2). */
  const addRaw = (raw: string): void => {
    if (skipped !== null) return;
    if (path.at(-2) === 'annotation') annotations.addField(path.at(-1) ?? '', raw);
    const last = blocks().lastCharacter();
    if (last === null || path.at(-1) === 'annotation' || path.at(-1) === 'frame') return;
    const line = raw.replace(/[ \t\r\n]+/g, ' ');
    addText(last === '' || last === ' ' ? line.replace(/^ /, '') : line);
  };
  return { open, close, text: addRaw };
}
