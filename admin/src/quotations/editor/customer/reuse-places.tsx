import { Box, Button } from '@mui/material';
import { useGetOne, useLocale, useTranslate } from 'react-admin';
import { WHOLE } from '../../../data/whole';
import type { CustomerDetailFragment } from '../../../generated/graphql';
import { useEditor, useEditorState } from '../page/editor-context';
import { newId } from '../page/new-id';
import { isBlank, isVehicle, openingsOf } from '../state/draft';
import { placeOfProperty, placeOfVehicle } from '../state/own-places';

/** The customer's own places as they were last measured, to begin with instead of measuring again. */
export function ReusePlaces({ customerId }: { customerId: string }) {
  const { session } = useEditor();
  const translate = useTranslate();
  const language = useLocale();
  const draft = useEditorState(({ work }) => work.draft);
  const { data } = useGetOne<CustomerDetailFragment>('customers', { id: customerId, ...WHOLE });
  const used = new Set(draft.places.map(({ about }) => about.sourceId));
  const places = (isVehicle(draft) ? (data?.vehicles ?? []) : (data?.properties ?? []))
    .filter(({ id }) => !used.has(id))
    .map((own) =>
      'rooms' in own
        ? {
            id: own.id,
            name: [translate(`property.${own.type}`), own.address?.line1, own.address?.district]
              .filter(Boolean)
              .join(', '),
            make: () => placeOfProperty(own, language, newId),
          }
        : {
            id: own.id,
            name: [own.make, own.model, own.year].filter(Boolean).join(' '),
            make: () => placeOfVehicle(own, language, newId),
          },
    );
  if (places.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {translate('editor.customer.reuse')}
      {places.map(({ id, name, make }) => (
        <Button
          key={id}
          size="small"
          variant="outlined"
          color="inherit"
          onClick={() => {
            const place = make();
            // An untouched draft has only an empty place to begin with.
            const empty = openingsOf(draft).every(isBlank);
            session.change((now) => ({ ...now, places: empty ? [place] : [...now.places, place] }));
          }}
        >
          {name}
        </Button>
      ))}
    </Box>
  );
}
