import { Box } from '@mui/material';
import { useContext } from 'react';
import { useTranslate } from 'react-admin';
import { useShopFormats } from '../../settings/shop-formats';
import { DeskContext } from './desk-context';
import { PlaceField } from './place-field';
import { RowList } from './row-list';
import { FACTORS } from './rules-draft';

export function ComplexityForm() {
  const translate = useTranslate();
  const { scope, draft } = useContext(DeskContext);
  const floor = draft.fields[`${scope}.complexity.floorAbove`] ?? '';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      <PlaceField name={`${scope}.complexity.floorAbove`} label={translate('rules.floorAbove')} />
      {FACTORS.map((factor) => (
        <PlaceField
          key={factor}
          name={`${scope}.complexity.${factor}`}
          label={translate(`rules.${factor}`, { floor })}
          unit="×"
        />
      ))}
    </Box>
  );
}

export function TierForm() {
  const translate = useTranslate();
  return (
    <RowList list="volumeTiers" none="rules.no_tiers" add="desk.add_tier">
      {(name) => (
        <>
          <PlaceField name={`${name}.from`} label={translate('rules.from_area')} unit="m²" />
          <PlaceField name={`${name}.rate`} label={translate('rules.discount')} unit="%" />
        </>
      )}
    </RowList>
  );
}

export function ZoneForm() {
  const translate = useTranslate();
  const { currency } = useShopFormats();
  return (
    <RowList list="travelZones" none="rules.no_zones" add="desk.add_zone">
      {(name) => (
        <>
          <PlaceField name={`${name}.code`} label={translate('desk.code')} text />
          <PlaceField name={`${name}.label`} label={translate('rules.label')} text width={220} />
          <PlaceField name={`${name}.amount`} label={translate('rules.amount')} unit={currency} />
        </>
      )}
    </RowList>
  );
}

/** A rule that is one number. */
export function ValueForm({ table }: { table: 'taxRate' | 'minimumCharge' | 'removalRate' }) {
  const translate = useTranslate();
  const { scope } = useContext(DeskContext);
  const { currency } = useShopFormats();
  return (
    <PlaceField
      name={`${scope}.${table}`}
      label={translate(`rules.${table}`)}
      unit={table === 'taxRate' ? '%' : currency}
      width={220}
    />
  );
}
