// What the named styles and the numberings of a .docx say about its paragraphs (ECMA-376, part 1, 17.7 and 17.9).
import { readXml } from './read-xml';
import type { XmlFault } from './read-xml';
import { attributeOf, isOn } from './xml-attribute';

/** Null = says nothing about it. */
export interface DocxStyle {
  readonly name: string;
  readonly basedOn: string | null;
  /** From 1; 10 is text. */
  readonly level: number | null;
  readonly numbering: string | null;
  readonly depth: number | null;
  readonly strong: boolean | null;
}
export type DocxStyles = ReadonlyMap<string, DocxStyle>;

/** Numbering and depth → whether it counts; false = bullets, null = neither number nor bullet. */
export type DocxNumberings = (numbering: string, depth: number) => boolean | null;

/** Styles that build on each other in a ring are cut there. */
const mostSteps = 20;

export function readDocxStyles(bytes: Uint8Array): DocxStyles | XmlFault {
  const styles = new Map<string, DocxStyle>();
  const path: string[] = [];
  let id: string | null = null;
  const add = (part: Partial<DocxStyle>): void => {
    if (id !== null) styles.set(id, { ...(styles.get(id) ?? emptyStyle), ...part });
  };
  const fault = readXml(bytes, {
    open: (name, attributes) => {
      path.push(name);
      const value = attributeOf(attributes, 'val');
      if (name === 'style') id = attributeOf(attributes, 'styleId');
      if (name === 'name' && path.at(-2) === 'style') add({ name: value?.toLowerCase() ?? '' });
      if (name === 'basedOn') add({ basedOn: value });
      if (name === 'outlineLvl') add({ level: Number(value) + 1 });
      if (name === 'numId') add({ numbering: value });
      if (name === 'ilvl') add({ depth: Number(value) });
      if (name === 'b' && path.at(-2) === 'rPr' && path.at(-3) === 'style') add({ strong: isOn(value) });
    },
    close: (name) => {
      path.pop();
      if (name === 'style') id = null;
    },
    text: () => {},
  });
  return fault ?? resolved(styles);
}

const emptyStyle: DocxStyle = { name: '', basedOn: null, level: null, numbering: null, depth: null, strong: null };

/** Each style with what it takes over from those that it builds on. The names of built-in styles are English in every language. */
function resolved(styles: DocxStyles): DocxStyles {
  const whole = (style: DocxStyle, steps: number): DocxStyle => {
    const below = style.basedOn === null || steps === 0 ? undefined : styles.get(style.basedOn);
    const base = below === undefined ? emptyStyle : whole(below, steps - 1);
    const own = style.level ?? levelOfName(style.name);
    return { ...style, level: own ?? base.level, numbering: style.numbering ?? base.numbering, depth: style.depth ?? base.depth, strong: style.strong ?? base.strong };
  };
  return new Map([...styles].map(([id, style]) => [id, whole(style, mostSteps)]));
}

function levelOfName(name: string): number | null {
  return name === 'title' ? 1 : Number(/^heading ([1-9])$/.exec(name)?.[1] ?? 0) || null;
}

export function readDocxNumberings(bytes: Uint8Array): DocxNumberings | XmlFault {
  const formats = new Map<string, string>();
  const abstracts = new Map<string, string>();
  let abstract: string | null = null;
  let numbering: string | null = null;
  let depth = '0';
  const fault = readXml(bytes, {
    open: (name, attributes) => {
      const value = attributeOf(attributes, 'val') ?? '';
      if (name === 'abstractNum') abstract = attributeOf(attributes, 'abstractNumId');
      if (name === 'num') numbering = attributeOf(attributes, 'numId');
      if (name === 'abstractNumId') abstracts.set(numbering ?? '', value);
      if (name === 'lvl') depth = attributeOf(attributes, 'ilvl') ?? '0';
      if (name === 'numFmt' && abstract !== null) formats.set(`${abstract}/${depth}`, value);
    },
    close: (name) => {
      if (name === 'abstractNum') abstract = null;
      if (name === 'num') numbering = null;
    },
    text: () => {},
  });
  return fault ?? ((num, at) => {
    const format = formats.get(`${abstracts.get(num)}/${at}`) ?? 'none';
    return format === 'none' ? null : format !== 'bullet';
  });
}
