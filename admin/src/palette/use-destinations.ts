import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { mayDo } from '../auth/permissions';
import { useViewer } from '../auth/use-viewer';
import { MENU_GROUPS } from '../layout/menu-groups';
import type { Command } from './command';

/** Keys that go to a page, after `g`. */
const LETTERS: Readonly<Record<string, string>> = {
  quotations: 'c',
  customers: 'l',
  messages: 'm',
  products: 'p',
  'rule-sets': 'r',
  settings: 't',
};

/** Every page of the menu that the role may read. */
export function useDestinations(): Command[] {
  const translate = useTranslate();
  const navigate = useNavigate();
  const held = useViewer()?.permissions ?? [];
  const pages = MENU_GROUPS.flatMap(({ label, resources }) =>
    resources
      .filter((resource) => mayDo(held, resource, 'list'))
      .map((resource): Command => {
        const letter = LETTERS[resource];
        return {
          id: `page:${resource}`,
          group: 'pages',
          label: translate(`resources.${resource}.name`, { smart_count: 2 }),
          hint: translate(label),
          keys: letter && `g ${letter}`,
          run: () => navigate(`/${resource}`),
        };
      }),
  );
  if (held.length === 0) return [];
  const home: Command = {
    id: 'page:home',
    group: 'pages',
    label: translate('shortcuts.home'),
    keywords: translate('palette.keywords.home'),
    keys: 'g i',
    run: () => navigate('/'),
  };
  return [home, ...pages];
}
