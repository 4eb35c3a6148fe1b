// The words of a point's heading as people read them: when, what, how long.

export interface HeadingParts {
  readonly clock: string;
  readonly title: string;
  readonly length: string;
}

const leadingClock = /^(?:(\d{1,2}(?: ?h(?: ?\d{2})?|[:.]\d{2})(?: ?[ap]m)?|\d{1,2} ?[ap]m)(?=$|[\s·•|–—-])[\s·•|–—-]*)?/iu;
const trailingLength = /[\s·•|(–—,:-]*\b(\d[\d.,]* ?(?:h(?:eures?|ours?|rs?)?|minutes?|mins?|mn|m\b|['′’])(?:\s?\d+)?(?:\s?min|\s?mn)?)[\s).]*$/iu;

/** Empty where the heading does not say it; a heading that is nothing but a clock or a length is its own title. */
export function headingParts(text: string): HeadingParts {
  const [start = '', clock = ''] = leadingClock.exec(text) ?? [];
  const rest = text.slice(start.length);
  const [end = '', length = ''] = trailingLength.exec(rest) ?? [];
  const title = rest.slice(0, rest.length - end.length);
  return title === '' ? { clock: '', title: rest === '' ? text : rest, length: '' } : { clock, title, length };
}
