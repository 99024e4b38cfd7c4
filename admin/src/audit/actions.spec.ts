import { expect, it } from 'vitest';
import { LOCALES } from '../i18n/words';
import { actionsOf } from './actions';
import { auditWords } from './words';

it.each(LOCALES)('has words for each, %s', (locale) => {
  const unsaid = actionsOf().filter((action) => {
    const [kind = '', what = ''] = action.split('.');
    const said = auditWords[locale].did;
    const ofKind = typeof said === 'object' ? said[kind] : undefined;
    return typeof ofKind !== 'object' || !(what in ofKind);
  });
  expect(unsaid).toEqual([]);
});
