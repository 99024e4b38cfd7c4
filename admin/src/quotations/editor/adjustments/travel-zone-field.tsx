import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { read } from '../../../data/request';
import { useFormats } from '../../../format/use-formats';
import { TravelZonesDocument } from '../../../generated/graphql';
import { Field } from '../grid/field';
import { useEditor, useEditorState } from '../page/editor-context';
import { WHOLE_DRAFT } from '../state/fault-cell';

/** Where the shop travels to for this quotation; nothing to choose in a shop that does not charge for it. */
export function TravelZoneField() {
  const { session } = useEditor();
  const translate = useTranslate();
  const { money } = useFormats();
  const vertical = useEditorState(({ work }) => work.draft.vertical);
  const chosen = useEditorState(({ work }) => work.draft.travelZone);
  const told = useEditorState((state) => state.told[WHOLE_DRAFT]?.travelZone);
  const { data } = useQuery({
    queryKey: ['travelZones', vertical],
    queryFn: () => read(TravelZonesDocument, { vertical }),
  });
  const { travelZones = [], shopSettings } = data ?? {};
  const zones = travelZones.map(
    ({ code, label, amount }) =>
      [code, [label, shopSettings && money(amount, shopSettings.currency)].join(' · ')] as const,
  );
  const isListed = chosen === '' || zones.some(([code]) => code === chosen);
  if (zones.length === 0 && isListed) return null;
  return (
    <Field
      id="travel-zone"
      label={translate('editor.travel_zone')}
      value={chosen}
      fault={told}
      choices={[
        ['', translate('editor.no_travel')],
        // A zone that the rules no longer have stays visible until somebody chooses another.
        ...(isListed ? [] : [[chosen, chosen] as const]),
        ...zones,
      ]}
      onType={(code) => session.change((draft) => ({ ...draft, travelZone: code }), 'travel-zone')}
    />
  );
}
