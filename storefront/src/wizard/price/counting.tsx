import { useEffect, useRef, useState } from 'react';

const DURATION = 240;
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A number that counts to its new value; screen readers hear only where it ends. */
export function Counting({
  value,
  format,
}: {
  readonly value: number;
  readonly format: (value: number) => string;
}) {
  const [shown, setShown] = useState(value);
  const from = useRef(value);
  useEffect(() => {
    const start = from.current;
    if (start === value) return;
    if (still()) {
      from.current = value;
      setShown(value);
      return;
    }
    let frame = 0;
    const begun = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, (now - begun) / DURATION);
      const at = part === 1 ? value : start + (value - start) * (1 - (1 - part) ** 3);
      from.current = at;
      setShown(at);
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return (
    <>
      <span aria-hidden="true">{format(shown)}</span>
      <span className="sr-only">{format(value)}</span>
    </>
  );
}
