import { Box } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { PageTitle } from '../layout/page-title';
import { Overview } from './overview';
import { Welcome } from './welcome';

/** Where everybody arrives: the shop's figures, or for those who see none where to go on. */
export default function DashboardPage() {
  const translate = useTranslate();
  const { canAccess, isPending } = useCanAccess({ resource: 'reports', action: 'read' });
  return (
    <Box sx={{ py: 2, px: { sm: 1 }, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
      <PageTitle>{translate('dashboard.title')}</PageTitle>
      {!isPending && (canAccess ? <Overview /> : <Welcome />)}
    </Box>
  );
}
