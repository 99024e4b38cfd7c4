/** The elements of two lists side by side, as far as both go. */
export const zip = <A, B>(first: readonly A[], second: readonly B[]): [A, B][] =>
  first
    .slice(0, second.length)
    .flatMap((one, index) => second.slice(index, index + 1).map((other): [A, B] => [one, other]));
