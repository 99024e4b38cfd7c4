/** The drawing's units: a glass door of 2.40 by 1.45 m seen from outside, and the room behind it. */
export const GLASS = { left: 36, right: 884, top: 32, bottom: 544 } as const;

const WIDTH = GLASS.right - GLASS.left;

/** Where the film ends when it covers a share of the glass, 0 to 1. */
export const edgeAt = (share: number): number => GLASS.left + WIDTH * share;

/** The sun comes from behind the viewer's left shoulder: what falls through the glass lies farther right. */
const FAR = { left: 318, right: 742, y: 446 };

const farX = (share: number) => FAR.left + (FAR.right - FAR.left) * share;

/** The shares of the glass that the two leaves take; between them the frame throws its shadow. */
const LEAVES = [
  [0.015, 0.486],
  [0.514, 0.985],
] as const;

/** The light on the floor that falls through a part of the glass, as a path. */
export function patch(from: number, to: number): string {
  return LEAVES.map(([left, right]) => [Math.max(left, from), Math.min(right, to)] as const)
    .filter(([left, right]) => right > left)
    .map(
      ([left, right]) =>
        `M${edgeAt(left).toFixed(1)} ${GLASS.bottom}H${edgeAt(right).toFixed(1)}L${farX(right).toFixed(1)} ${FAR.y}H${farX(left).toFixed(1)}Z`,
    )
    .join('');
}
