import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { OwnVehicleFragment } from '../../generated/graphql';
import { OpeningLines } from './opening-lines';
import { PlaceHead } from './place-head';

export function VehicleTree({
  vehicle,
  onEdit,
}: {
  vehicle: OwnVehicleFragment;
  onEdit: (() => void) | undefined;
}) {
  const translate = useTranslate();
  const { make, model, year, bodyType, vin, openings } = vehicle;
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', py: 1.5, display: 'grid', gap: 1 }}>
      <PlaceHead
        title={[make, model, year].filter(Boolean).join(' ') || translate('vertical.AUTOMOTIVE')}
        subtitle={[bodyType, vin].filter(Boolean).join(' · ')}
        onEdit={onEdit}
      />
      <OpeningLines openings={openings} />
    </Box>
  );
}
