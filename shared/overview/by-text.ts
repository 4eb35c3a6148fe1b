// Compares by several texts in turn, in the order of their code points: the same in every engine.

export function byText<T>(...texts: readonly ((one: T) => string)[]): (a: T, b: T) => number {
  return (a, b) => {
    const text = texts.find((of) => of(a) !== of(b));
    return text === undefined ? 0 : text(a) < text(b) ? -1 : 1;
  };
}
