import { useEffect, useEffectEvent, useState } from 'react';

interface Wish {
  /** Acts now, or as soon as what one chooses from has arrived. */
  readonly act: () => void;
  /** People went on typing: they want something else. */
  readonly forget: () => void;
}

/** For Enter right after typing: it means what was typed, not what is still shown for fewer letters. */
export function useWhenSettled(isSettled: boolean, choose: () => void): Wish {
  const [isWished, setWished] = useState(false);
  const chooseNow = useEffectEvent(choose);
  useEffect(() => {
    if (!isWished || !isSettled) return;
    setWished(false);
    // Outside of React's own work, so that a choice may draw at once.
    queueMicrotask(() => chooseNow());
  }, [isWished, isSettled]);
  return { act: () => setWished(true), forget: () => setWished(false) };
}
