import { useCallback, useEffect, useRef, useState } from 'react';

const LASTS_MS = 620;

/** Goes a little too far and comes back, as a squeegee does; 0 to 1. */
const squeegee = (t: number) => 1 + 2.2 * (t - 1) ** 3 + 1.2 * (t - 1) ** 2;

/** How far the film is drawn over the glass: by hand, or by itself when there is another film. */
export function useWipe(start: number) {
  const [share, setShare] = useState(start);
  const frame = useRef(0);
  const stop = useCallback(() => cancelAnimationFrame(frame.current), []);
  useEffect(() => stop, [stop]);

  const set = useCallback(
    (to: number) => {
      stop();
      setShare(to);
    },
    [stop],
  );
  const wipe = useCallback(
    (to: number) => {
      stop();
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return setShare(to);
      const began = performance.now();
      const step = (now: number) => {
        const t = Math.min(1, (now - began) / LASTS_MS);
        setShare(Math.min(1, to * squeegee(t)));
        if (t < 1) frame.current = requestAnimationFrame(step);
      };
      setShare(0);
      frame.current = requestAnimationFrame(step);
    },
    [stop],
  );
  return { share, set, wipe };
}
