/** The alternative that a quotation's own total tells: the chosen one; while none is, the first. */
export const optionShown = <Option extends { readonly selected: boolean }>(
  options: readonly Option[],
): Option | undefined => options.find(({ selected }) => selected) ?? options[0];
