import { Button } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { write } from '../../data/request';
import {
  ActivateProductDocument,
  DeactivateProductDocument,
  type ProductDetailFragment,
} from '../../generated/graphql';
import { useProductAction } from '../use-product-action';

/** Puts a film on sale or takes it off; quotations that have it keep it. */
export function ActiveButton({
  product: { id, active, version: expectedVersion },
}: {
  product: ProductDetailFragment;
}) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'products', action: 'edit' });
  const toggle = useProductAction(
    () => write(active ? DeactivateProductDocument : ActivateProductDocument, { id, expectedVersion }),
    'catalogue.changed',
  );
  if (!canAccess) return null;
  return (
    <Button
      variant="outlined"
      color="inherit"
      loading={toggle.isPending}
      onClick={() => toggle.mutate(undefined)}
    >
      {translate(active ? 'catalogue.deactivate' : 'catalogue.activate')}
    </Button>
  );
}
