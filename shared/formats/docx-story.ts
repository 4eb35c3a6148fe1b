// Turns the elements of a .docx's text, or of one of its comments, into blocks while they are read (ECMA-376, part 1, 17).
import type { BlockCollector, ParagraphShape } from './collect-blocks';
import { docxFields } from './docx-fields';
import type { DocxNumberings, DocxStyles } from './docx-styles';
import type { XmlEvents } from './read-xml';
import { attributeOf, isOn } from './xml-attribute';
import type { Attributes } from './xml-attribute';

export interface DocxContext {
  readonly styles: DocxStyles;
  readonly numberings: DocxNumberings;
  /** Relation → address. */
  readonly links: ReadonlyMap<string, string>;
}

export interface DocxStory extends DocxContext {
  /** Where the blocks go just now; null = nowhere. */
  readonly blocks: () => BlockCollector | null;
  /** Sees each element first. */
  readonly onOpen: (name: string, attributes: Attributes) => void;
  readonly onClose: (name: string) => void;
}

interface Paragraph {
  style: string;
  level: number | null;
  numbering: string | null;
  depth: number | null;
}

/** What is struck out or stands there twice, for older programs. */
const skippedElements = new Set(['del', 'moveFrom', 'Fallback', 'rt']);
const characters: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011', softHyphen: '' };
/** A level of 10 is text. */
const deepestHeading = 9;
const deepestItem = 8;

export function docxStory({ styles, numberings, links, blocks, onOpen, onClose }: DocxStory): XmlEvents {
  const path: string[] = [];
  const paragraphs: Paragraph[] = [];
  const hyperlinks: (string | null)[] = [];
  const fields = docxFields();
  let skipped: number | null = null;
  let strong: boolean | null = null;
  let runStyle = '';

  const addText = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    const bold = strong ?? styles.get(runStyle)?.strong ?? styles.get(paragraph?.style ?? '')?.strong ?? false;
    blocks()?.addText(text, { strong: bold, link: hyperlinks.at(-1) ?? fields.link() });
  };
  const openProperty = (name: string, attributes: Attributes): void => {
    const value = attributeOf(attributes, 'val');
    const paragraph = paragraphs.at(-1);
    const [parent, grandparent] = [path.at(-2), path.at(-3)];
    if (parent === 'rPr' && grandparent === 'r') {
      if (name === 'b') strong = isOn(value);
      if (name === 'rStyle') runStyle = value ?? '';
    }
    if (paragraph === undefined) return;
    if (name === 'pStyle') paragraph.style = value ?? '';
    if (name === 'outlineLvl') paragraph.level = Number(value) + 1;
    if (name === 'numId' && parent === 'numPr') paragraph.numbering = value;
    if (name === 'ilvl' && parent === 'numPr') paragraph.depth = Number(value);
  };
  const open = (name: string, attributes: Attributes): void => {
    path.push(name);
    if (skipped !== null) return;
    onOpen(name, attributes);
    if (skippedElements.has(name)) skipped = path.length;
    else if (name === 'p') startParagraph();
    else if (name === 'r') [strong, runStyle] = [null, ''];
    else if (name === 'tbl') blocks()?.startTable();
    else if (name === 'tr') blocks()?.startRow();
    else if (name === 'tc') blocks()?.startCell();
    else if (name === 'hyperlink') hyperlinks.push(links.get(attributeOf(attributes, 'id') ?? '') ?? null);
    else if (name === 'fldChar') fields.mark(attributeOf(attributes, 'fldCharType') ?? '');
    else if (name === 'fldSimple') fields.openWhole(attributeOf(attributes, 'instr') ?? '');
    else if (name in characters && path.at(-2) === 'r') addText(characters[name] ?? '');
    else openProperty(name, attributes);
  };
  const startParagraph = (): void => {
    paragraphs.push({ style: '', level: null, numbering: null, depth: null });
    blocks()?.startParagraph();
  };
  const close = (name: string): void => {
    if (skipped === null) {
      const paragraph = name === 'p' ? paragraphs.pop() : undefined;
      if (paragraph !== undefined) blocks()?.endParagraph(shapeOf(paragraph, styles, numberings));
      if (name === 'tbl') blocks()?.endTable();
      if (name === 'hyperlink') hyperlinks.pop();
      if (name === 'fldSimple') fields.mark('end');
      onClose(name);
    }
    if (skipped === path.length) skipped = null;
    path.pop();
  };
  const text = (raw: string): void => {
    if (skipped !== null) return;
    if (path.at(-1) === 't') addText(raw);
    if (path.at(-1) === 'instrText') fields.addInstruction(raw);
  };
  return { open, close, text };
}

function shapeOf(own: Paragraph, styles: DocxStyles, numberings: DocxNumberings): ParagraphShape {
  const style = styles.get(own.style);
  if (style?.name.startsWith('toc ') === true) return null;
  const level = own.level ?? style?.level ?? null;
  if (level !== null && level >= 1 && level <= deepestHeading) return { kind: 'heading', level };
  const depth = Math.min(deepestItem, Math.max(0, own.depth ?? style?.depth ?? 0)) || 0;
  const numbering = own.numbering ?? style?.numbering ?? null;
  const ordered = numbering === null ? null : numberings(numbering, depth);
  return ordered === null ? { kind: 'paragraph' } : { kind: 'item', depth, ordered };
}
