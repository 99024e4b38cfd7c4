import { Box, Button, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import type {
  CustomerDetailFragment,
  OwnPropertyFragment,
  OwnVehicleFragment,
} from '../../generated/graphql';
import { Section } from '../../layout/section';
import { PropertyTree } from './property-tree';
import { VehicleTree } from './vehicle-tree';

const PropertyDialog = lazy(() => import('./property-dialog'));
const VehicleDialog = lazy(() => import('./vehicle-dialog'));

type Editing =
  | { readonly kind: 'property'; readonly place?: OwnPropertyFragment }
  | { readonly kind: 'vehicle'; readonly place?: OwnVehicleFragment };

/** The customer's own homes, premises and vehicles, which new quotations copy. */
export function Places({ customer }: { customer: CustomerDetailFragment }) {
  const translate = useTranslate();
  const [editing, setEditing] = useState<Editing>();
  const { canAccess } = useCanAccess({ resource: 'customers', action: 'edit' });
  const { id, properties, vehicles } = customer;
  const close = () => setEditing(undefined);
  const editor = (next: Editing) => (canAccess ? () => setEditing(next) : undefined);
  return (
    <Section title={translate('customer.places')}>
      {properties.length + vehicles.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{translate('customer.no_places')}</Typography>
      )}
      {properties.map((place) => (
        <PropertyTree key={place.id} property={place} onEdit={editor({ kind: 'property', place })} />
      ))}
      {vehicles.map((place) => (
        <VehicleTree key={place.id} vehicle={place} onEdit={editor({ kind: 'vehicle', place })} />
      ))}
      {canAccess && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button variant="outlined" color="inherit" onClick={() => setEditing({ kind: 'property' })}>
            {translate('customer.add_property')}
          </Button>
          <Button variant="outlined" color="inherit" onClick={() => setEditing({ kind: 'vehicle' })}>
            {translate('customer.add_vehicle')}
          </Button>
        </Box>
      )}
      <Suspense>
        {editing?.kind === 'property' && (
          <PropertyDialog customerId={id} property={editing.place} onClose={close} />
        )}
        {editing?.kind === 'vehicle' && (
          <VehicleDialog customerId={id} vehicle={editing.place} onClose={close} />
        )}
      </Suspense>
    </Section>
  );
}
