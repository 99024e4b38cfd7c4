import { useLocaleState, useLocales, useLogout, useTheme, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { mayDo } from '../auth/permissions';
import { useViewer } from '../auth/use-viewer';
import type { Command } from './command';
import { useEditRules } from './use-edit-rules';

/** What can be done from any page, as far as the role may. */
export function useActions(showShortcuts: () => void): Command[] {
  const translate = useTranslate();
  const navigate = useNavigate();
  const logout = useLogout();
  const editRules = useEditRules();
  const [theme, setTheme] = useTheme();
  const [locale, setLocale] = useLocaleState();
  const other = useLocales().find((one) => one.locale !== locale);
  const held = useViewer()?.permissions ?? [];
  const action = (
    name: string,
    run: () => void,
    { keys, ...values }: { readonly keys?: string; readonly language?: string } = {},
  ): Command => ({
    id: `action:${name}`,
    group: 'actions',
    label: translate(`palette.action.${name}`, values),
    keywords: translate(`palette.keywords.${name}`),
    keys,
    run,
  });
  return [
    ...(mayDo(held, 'quotations', 'create')
      ? [action('new_quotation', () => navigate('/quotations/create'), { keys: 'n c' })]
      : []),
    ...(mayDo(held, 'customers', 'create')
      ? [action('new_customer', () => navigate('/customers/create'), { keys: 'n l' })]
      : []),
    ...(mayDo(held, 'customers', 'edit') ? [action('duplicates', () => navigate('/duplicates'))] : []),
    ...(mayDo(held, 'prices', 'edit')
      ? [
          action('change_prices', () => navigate('/prices/change')),
          action('import_prices', () => navigate('/prices/import')),
        ]
      : []),
    ...(mayDo(held, 'rule-sets', 'edit') ? [action('edit_rules', editRules)] : []),
    action('security', () => navigate('/security')),
    action('sessions', () => navigate('/sessions')),
    action('theme', () => setTheme(theme === 'dark' ? 'light' : 'dark')),
    ...(other ? [action('language', () => setLocale(other.locale), { language: other.name })] : []),
    action('shortcuts', showShortcuts, { keys: '?' }),
    action('sign_out', () => logout()),
  ];
}
