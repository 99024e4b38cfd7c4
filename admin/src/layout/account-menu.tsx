import Check from '@mui/icons-material/Check';
import Devices from '@mui/icons-material/DevicesOutlined';
import Shield from '@mui/icons-material/ShieldOutlined';
import { ListItemIcon, ListItemText, MenuItem } from '@mui/material';
import { Logout, UserMenu, useLocaleState, useLocales, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** The person's own: the language of the page, and the way out. */
export function AccountMenu() {
  const [locale, setLocale] = useLocaleState();
  const translate = useTranslate();
  const locales = useLocales();
  return (
    <UserMenu>
      {locales.map((one) => (
        <MenuItem key={one.locale} lang={one.locale} onClick={() => setLocale(one.locale)}>
          <ListItemIcon>{one.locale === locale && <Check fontSize="small" />}</ListItemIcon>
          <ListItemText>{one.name}</ListItemText>
        </MenuItem>
      ))}
      <MenuItem component={Link} to="/security">
        <ListItemIcon>
          <Shield fontSize="small" />
        </ListItemIcon>
        <ListItemText>{translate('account.title')}</ListItemText>
      </MenuItem>
      <MenuItem component={Link} to="/sessions">
        <ListItemIcon>
          <Devices fontSize="small" />
        </ListItemIcon>
        <ListItemText>{translate('sessions.title')}</ListItemText>
      </MenuItem>
      <Logout />
    </UserMenu>
  );
}
