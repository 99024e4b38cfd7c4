/** The only value of a tier is its rate; its area is a decimal, whose point parts no steps. */
const TIER = /(?:^|\.)volumeTiers\.(\d+(?:\.\d+)?)\.rate$/;

/** The steps of a value's path that have names, and the area from which on its tier holds when it is one of a tier. */
export function ruleSteps(path: string): { readonly steps: readonly string[]; readonly tier?: string } {
  const tier = TIER.exec(path)?.[1];
  return tier
    ? { steps: path.slice(0, path.lastIndexOf(`.${tier}.`)).split('.'), tier }
    : { steps: path.split('.') };
}
