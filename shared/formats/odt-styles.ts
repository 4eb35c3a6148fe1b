// What the styles of an .odt say about its paragraphs, spans and lists (ODF 1.3, part 3, chapters 16 and 20).
import type { XmlEvents } from './read-xml';
import { attributeOf, isOn } from './xml-attribute';
import type { Attributes } from './xml-attribute';

interface OdtStyle {
  parent: string | null;
  strong: boolean | null;
  list: string | null;
}

export interface OdtStyles {
  /** Sees the elements of `styles.xml`, then those of `content.xml`. */
  readonly open: (name: string, attributes: Attributes) => void;
  readonly isStrong: (style: string) => boolean | null;
  readonly isTitle: (style: string) => boolean;
  /** The list that a paragraph's style puts it into. */
  readonly listOf: (style: string) => string | null;
  /** Numbers, not bullets; `depth` from 0. */
  readonly isOrdered: (list: string, depth: number) => boolean;
}

/** Styles that build on each other in a ring are cut there. */
const mostSteps = 20;

export function odtStyles(): OdtStyles {
  const styles = new Map<string, OdtStyle>();
  const ordered = new Set<string>();
  let style: OdtStyle | null = null;
  let list = '';
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'style' && attributeOf(attributes, 'name') !== null) {
      style = { parent: attributeOf(attributes, 'parent-style-name'), strong: null, list: attributeOf(attributes, 'list-style-name') };
      styles.set(attributeOf(attributes, 'name') ?? '', style);
    } else if (name === 'text-properties' && style !== null) {
      const weight = attributeOf(attributes, 'font-weight');
      if (weight !== null) style.strong = weight === 'bold' || Number(weight) >= 600;
    } else if (name === 'list-style') {
      style = null;
      list = attributeOf(attributes, 'name') ?? '';
    } else if (name === 'list-level-style-number' && isOn(attributeOf(attributes, 'num-format') || null, false)) {
      ordered.add(`${list}/${Number(attributeOf(attributes, 'level')) - 1}`);
    }
  };
  const first = <T>(name: string, say: (found: OdtStyle, own: string) => T | null): T | null => {
    let own: string | null = name;
    for (let steps = mostSteps; own !== null && steps > 0; steps--) {
      const found = styles.get(own);
      const said = found === undefined ? null : say(found, own);
      if (said !== null) return said;
      own = found?.parent ?? null;
    }
    return null;
  };
  return {
    open,
    isStrong: (name) => first(name, ({ strong }) => strong),
    isTitle: (name) => name === 'Title' || first(name, ({ parent }, own) => (own === 'Title' || parent === 'Title' ? true : null)) === true,
    listOf: (name) => first(name, (found) => found.list),
    isOrdered: (name, depth) => ordered.has(`${name}/${depth}`),
  };
}

export function styleEvents(styles: OdtStyles): XmlEvents {
  return { open: styles.open, close: () => {}, text: () => {} };
}
