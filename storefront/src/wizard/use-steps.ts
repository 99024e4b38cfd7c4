import { useCallback } from 'react';
import { useLanguage } from '../i18n/language';
import { useNavigator } from '../routing/navigator';
import { stepPath } from './addresses';
import type { StepId } from './flow/steps';

/** Goes to a step of a draft. */
export function useGoTo(): (draft: string, step: StepId, options?: { replace?: boolean }) => void {
  const language = useLanguage();
  const navigator = useNavigator();
  return useCallback(
    (draft, step, options) => void navigator?.go(stepPath(language, draft, step), options),
    [language, navigator],
  );
}
