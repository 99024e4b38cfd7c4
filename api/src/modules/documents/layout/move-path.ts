/** Moves path data of absolute M, L, H, V and Z, which is all that documents draw with. */
export const movePath = (path: string, dx: number, dy: number): string =>
  path.replace(
    /([MLHV])\s*(-?[\d.e-]+)(?:[ ,](-?[\d.e-]+))?/g,
    (_, command: string, first: string, second?: string) => {
      const a = Number(first);
      if (command === 'H') return `H${round(a + dx)}`;
      if (command === 'V') return `V${round(a + dy)}`;
      return `${command}${round(a + dx)} ${round(Number(second) + dy)}`;
    },
  );

/** A thousandth of a point is more than any printer shows. */
const round = (value: number): number => Math.round(value * 1000) / 1000;
