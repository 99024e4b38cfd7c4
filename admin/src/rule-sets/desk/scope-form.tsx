import { Box, FormControlLabel, Switch } from '@mui/material';
import { type ReactNode, useContext } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../../layout/section';
import { DeskContext } from './desk-context';
import type { TableName } from './rules-draft';
import { ComplexityForm, TierForm, ValueForm, ZoneForm } from './table-forms';
import { WasteGrid } from './waste-grid';

/** A table of the rules. A line of business has it only when it differs there. */
function TableForm({ table, children }: { table: TableName; children: ReactNode }) {
  const translate = useTranslate();
  const { scope, draft, change } = useContext(DeskContext);
  const isOwn = scope === 'general' || draft.own.includes(`${scope}.${table}`);
  return (
    <Section title={translate(`rules.${table}`)}>
      {scope !== 'general' && (
        <FormControlLabel
          control={
            <Switch
              checked={isOwn}
              onChange={() => change({ type: isOwn ? 'asGeneral' : 'own', scope, table })}
            />
          }
          label={translate('desk.own', { vertical: translate(`vertical.${scope}`) })}
        />
      )}
      {isOwn && <Box sx={{ mt: 1, minWidth: 0 }}>{children}</Box>}
    </Section>
  );
}

/** Every table of the rules for everything, or for one line of business. */
export const ScopeForm = () => (
  <>
    <TableForm table="waste">
      <WasteGrid />
    </TableForm>
    <TableForm table="complexity">
      <ComplexityForm />
    </TableForm>
    <TableForm table="volumeTiers">
      <TierForm />
    </TableForm>
    <TableForm table="travelZones">
      <ZoneForm />
    </TableForm>
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
      }}
    >
      {(['minimumCharge', 'removalRate', 'taxRate'] as const).map((table) => (
        <TableForm key={table} table={table}>
          <ValueForm table={table} />
        </TableForm>
      ))}
    </Box>
  </>
);
