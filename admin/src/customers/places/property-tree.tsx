import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { OwnPropertyFragment } from '../../generated/graphql';
import { OpeningLines } from './opening-lines';
import { PlaceHead } from './place-head';

/** A place as a tree: its rooms, and in each its openings. */
export function PropertyTree({
  property,
  onEdit,
}: {
  property: OwnPropertyFragment;
  onEdit: (() => void) | undefined;
}) {
  const translate = useTranslate();
  const { type, address, rooms } = property;
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', py: 1.5, display: 'grid', gap: 1 }}>
      <PlaceHead
        title={translate(`property.${type}`)}
        subtitle={[address?.line1, address?.line2, address?.district].filter(Boolean).join(', ')}
        onEdit={onEdit}
      />
      {rooms.map(({ id, name, openings }) => (
        <div key={id}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {name}
          </Typography>
          <OpeningLines openings={openings} />
        </div>
      ))}
    </Box>
  );
}
