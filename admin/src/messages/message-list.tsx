import { Box, Chip, Stack, type Theme, Typography, useMediaQuery } from '@mui/material';
import { DataTable, SelectInput, useListContext, useTranslate } from 'react-admin';
import { useFormats } from '../format/use-formats';
import type { MessageRowFragment } from '../generated/graphql';
import { EmptyState } from '../layout/empty-state';
import { ListPage } from '../layout/list-page';
import { CHANNELS } from './channels';
import { STATES, StateMark } from './state-mark';

const Column = DataTable.Col<MessageRowFragment>;

const ChannelInput = (props: { source: string; alwaysOn?: boolean }) => {
  const translate = useTranslate();
  const choices = CHANNELS.map((id) => ({ id, name: translate(`message.channel.${id}`) }));
  return <SelectInput {...props} choices={choices} sx={{ minWidth: 160 }} />;
};

const filters = [<ChannelInput key="channel" source="channel" alwaysOn />];

/** One state at a time, or all of them. */
function StateChips() {
  const { filterValues, setFilters, displayedFilters } = useListContext();
  const translate = useTranslate();
  return (
    <Stack
      direction="row"
      sx={{ flexWrap: 'wrap', gap: 1, p: 1.5 }}
      role="group"
      aria-label={translate('message.states')}
    >
      {STATES.map((state) => {
        const chosen = filterValues.state === state;
        return (
          <Chip
            key={state}
            label={translate(`message.state.${state}`)}
            variant={chosen ? 'filled' : 'outlined'}
            color={chosen ? 'primary' : 'default'}
            aria-pressed={chosen}
            onClick={() =>
              setFilters({ ...filterValues, state: chosen ? undefined : state }, displayedFilters)
            }
          />
        );
      })}
    </Stack>
  );
}

export default function MessageList() {
  const translate = useTranslate();
  const { moment } = useFormats();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <ListPage filters={filters} empty={false} actions={false}>
      <StateChips />
      <DataTable<MessageRowFragment>
        rowClick="show"
        bulkActionButtons={false}
        empty={<EmptyState title="message.empty_title" text="message.empty_text" />}
      >
        <Column
          source="kind"
          disableSort
          sx={{ fontWeight: 600 }}
          render={({ kind, quotationNumber, recipient }) => (
            <>
              {translate(`message.kind.${kind}`, { _: kind })}
              {quotationNumber && (
                <>
                  {' · '}
                  <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
                    {quotationNumber}
                  </Box>
                </>
              )}
              {narrow && (
                <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                  {recipient}
                </Typography>
              )}
            </>
          )}
        />
        {!narrow && (
          <Column
            source="recipient"
            disableSort
            sx={{ overflowWrap: 'anywhere' }}
            render={({ recipient, channel }) =>
              [translate(`message.channel.${channel}`), recipient].filter(Boolean).join(' · ')
            }
          />
        )}
        <Column source="state" disableSort render={({ state }) => <StateMark state={state} />} />
        {!narrow && <Column source="createdAt" disableSort render={({ createdAt }) => moment(createdAt)} />}
      </DataTable>
    </ListPage>
  );
}
