import { type Theme, useMediaQuery } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { DeliveryRowFragment } from '../../generated/graphql';
import { DeliveryState } from '../state-text';
import { useOutcome } from './use-outcome';

const Column = DataTable.Col<DeliveryRowFragment>;

/** Deliveries, newest first; of one endpoint without its name. */
export function DeliveryTable({ ofOne = false }: { ofOne?: boolean }) {
  const translate = useTranslate();
  const { moment } = useFormats();
  const outcome = useOutcome();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <DataTable<DeliveryRowFragment> rowClick="show" bulkActionButtons={false}>
      <Column source="createdAt" disableSort render={({ createdAt }) => moment(createdAt)} />
      <Column
        source="event"
        disableSort
        sx={{ fontWeight: 600 }}
        render={({ event }) => translate(`webhook.event.${event}`)}
      />
      {!ofOne && !narrow && <Column source="endpointName" disableSort />}
      {!narrow && (
        <Column
          source="lastStatus"
          disableSort
          render={({ lastStatus, lastFailure }) => outcome(lastStatus, lastFailure)}
        />
      )}
      {!narrow && <Column source="attemptCount" disableSort align="right" />}
      <Column source="state" disableSort render={({ state }) => <DeliveryState state={state} />} />
    </DataTable>
  );
}
