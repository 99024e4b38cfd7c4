import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { validityKey } from './validity-key';

/** Browsers speak their own language, not the page's: what they find wrong with any field is said in ours. */
export function useOwnWords() {
  const translate = useTranslate();
  useEffect(() => {
    const say = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
      const key = validityKey(target.validity, target.type);
      const bounds = target instanceof HTMLInputElement ? { min: target.min, max: target.max } : {};
      if (key) target.setCustomValidity(translate(key, bounds));
    };
    // A field keeps what was said of it until it is looked at anew: before each attempt, and when something is typed.
    const forget = ({ target }: Event) => {
      const form = target instanceof Element ? target.closest('form') : null;
      for (const field of form?.elements ?? []) {
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
          field.setCustomValidity('');
      }
    };
    document.addEventListener('invalid', say, true);
    document.addEventListener('click', forget, true);
    document.addEventListener('input', forget, true);
    return () => {
      document.removeEventListener('invalid', say, true);
      document.removeEventListener('click', forget, true);
      document.removeEventListener('input', forget, true);
    };
  }, [translate]);
}
