import { Button } from '@mui/material';
import { useCanAccess, useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { EmptyState } from '../layout/empty-state';

/** A period without quotations; in a shop that has none at all, what to do next. */
export function NothingYet() {
  const translate = useTranslate();
  const { total } = useGetList('quotations', { pagination: { page: 1, perPage: 1 } });
  const { canAccess: maySell } = useCanAccess({ resource: 'quotations', action: 'create' });
  if (total === undefined) return null;
  if (total > 0) return <EmptyState title="dashboard.empty_title" text="dashboard.empty_text" />;
  return (
    <EmptyState title="dashboard.shop_empty_title" text="dashboard.shop_empty_text">
      {maySell && (
        <Button variant="contained" component={Link} to="/quotations/create">
          {translate('editor.new')}
        </Button>
      )}
      <Button variant={maySell ? 'outlined' : 'contained'} component={Link} to="/products">
        {translate('dashboard.see_products')}
      </Button>
      <Button href="/">{translate('dashboard.open_storefront')}</Button>
    </EmptyState>
  );
}
