import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';

const KEY = 'lamina.answer.';

const read = (name: string): string => {
  try {
    return sessionStorage.getItem(KEY + name) ?? '';
  } catch {
    return '';
  }
};

/** Something typed or picked that a reload must not lose; it goes with the tab. @param name with the quotation's id */
export function useKept(name: string): [string, Dispatch<SetStateAction<string>>] {
  const [value, setValue] = useState(() => read(name));
  useEffect(() => {
    try {
      sessionStorage.setItem(KEY + name, value);
    } catch {
      // Where nothing may be kept it lives as long as the page.
    }
  }, [name, value]);
  return [value, setValue];
}
