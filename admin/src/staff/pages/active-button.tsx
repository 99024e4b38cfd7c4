import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { write } from '../../data/request';
import { useAction } from '../../data/use-action';
import { UpdateStaffDocument } from '../../generated/graphql';
import { AskDialog } from '../../layout/ask-dialog';
import type { StaffRecord } from '../operations';

/** Closes an account, which ends its sessions, or opens it again. */
export function ActiveButton({ user: { id, active, version } }: { user: StaffRecord }) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const toggle = useAction(
    () => write(UpdateStaffDocument, { id, expectedVersion: version, input: { active: !active } }),
    { done: active ? 'staff.closed_done' : 'staff.opened_done', refreshes: ['staff'] },
  );
  if (!active) {
    return (
      <Button
        variant="outlined"
        color="inherit"
        loading={toggle.isPending}
        onClick={() => toggle.mutate(undefined)}
      >
        {translate('staff.reopen')}
      </Button>
    );
  }
  return (
    <>
      <Button color="error" loading={toggle.isPending} onClick={() => setAsking(true)}>
        {translate('staff.close')}
      </Button>
      <AskDialog
        open={asking}
        title="staff.close"
        text="staff.close_text"
        confirm="staff.close"
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          toggle.mutate(undefined);
        }}
      />
    </>
  );
}
