import { Alert, Box, Button, Paper, TextField, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { write } from '../../data/request';
import { accepted, refusalOf } from '../../data/user-errors';
import { SaveRuleSetDocument } from '../../generated/graphql';
import { AskDialog } from '../../layout/ask-dialog';
import { placedErrors } from './read-draft';
import { SaveOverDialog } from './save-over-dialog';
import type { useDesk } from './use-desk';

interface Props {
  readonly desk: ReturnType<typeof useDesk>;
  /** The version that is being edited. */
  readonly number: number;
  readonly newest: number;
}

/** What was changed, why, and the button that makes a version of it: over a newer one only after asking. */
export function SaveBar({ desk, number, newest }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const queries = useQueryClient();
  const [above, setAbove] = useState<readonly string[]>([]);
  const [discarding, setDiscarding] = useState(false);
  const [overriding, setOverriding] = useState(false);
  const { note, read, changes, dirty, isReadable } = desk;
  const save = useMutation({
    mutationFn: async (basedOn: number) =>
      accepted((await write(SaveRuleSetDocument, { input: read.input, note, basedOn })).payload).ruleSet,
    onSuccess: async (ruleSet) => {
      desk.forget();
      await queries.invalidateQueries({ queryKey: ['rule-sets'] });
      notify('desk.saved', { type: 'success' });
      redirect('show', 'rule-sets', ruleSet?.number);
    },
    onError: (error) => {
      const refusal = refusalOf(error);
      if (!refusal) return notify(error.message, { type: 'error' });
      const { beside, above: rest } = placedErrors(refusal.userErrors, read.places);
      desk.setRefused(beside);
      const overtaken = refusal.is('VERSION_CONFLICT');
      setAbove(overtaken ? [] : rest);
      if (!overtaken) return;
      // Once the list has it, the dialog shows what the newer version changed.
      setOverriding(true);
      void queries.invalidateQueries({ queryKey: ['rule-sets', 'getList'] });
    },
  });
  const hasFaults = Object.keys(desk.faults).length > 0;
  return (
    <Paper
      variant="outlined"
      sx={{ position: { md: 'sticky' }, bottom: 0, zIndex: 2, p: 2, display: 'grid', gap: 1.5 }}
    >
      {above.map((message) => (
        <Alert key={message} severity="error" variant="outlined">
          {message}
        </Alert>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <TextField
          label={translate('desk.note')}
          helperText={translate('desk.note_hint')}
          value={note}
          onChange={(event) => desk.setNote(event.target.value)}
          multiline
          maxRows={4}
          margin="none"
          slotProps={{ htmlInput: { maxLength: 4000 } }}
          sx={{ flex: '1 1 260px' }}
        />
        <Typography role="status" variant="body2" sx={{ color: hasFaults ? 'error.main' : 'text.secondary' }}>
          {hasFaults
            ? translate('desk.unreadable')
            : changes > 0
              ? translate('desk.changes', { smart_count: changes })
              : translate('desk.no_changes')}
        </Typography>
        {dirty && (
          <Button color="inherit" onClick={() => setDiscarding(true)}>
            {translate('desk.discard')}
          </Button>
        )}
        <AskDialog
          open={discarding}
          title="desk.discard"
          text="desk.discard_ask"
          confirm="desk.discard"
          onClose={() => setDiscarding(false)}
          onConfirm={() => {
            desk.discard();
            setDiscarding(false);
          }}
        />
        <Button
          variant="contained"
          disabled={!dirty || !isReadable}
          loading={save.isPending}
          onClick={() => (number < newest ? setOverriding(true) : save.mutate(number))}
        >
          {translate('desk.save')}
        </Button>
        <SaveOverDialog
          number={number}
          newest={newest}
          open={overriding && number < newest}
          onClose={() => setOverriding(false)}
          onConfirm={() => {
            setOverriding(false);
            save.mutate(newest);
          }}
        />
      </Box>
    </Paper>
  );
}
