import Check from '@mui/icons-material/Check';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { Logout, UserMenu, useLocaleState, useLocales } from 'react-admin';

/** The person's own: the language of the page, and the way out. */
export function AccountMenu() {
  const [locale, setLocale] = useLocaleState();
  const locales = useLocales();
  return (
    <UserMenu>
      {locales.map((one) => (
        <MenuItem key={one.locale} lang={one.locale} onClick={() => setLocale(one.locale)}>
          <ListItemIcon>{one.locale === locale && <Check fontSize="small" />}</ListItemIcon>
          <ListItemText>{one.name}</ListItemText>
        </MenuItem>
      ))}
      <Logout />
    </UserMenu>
  );
}
