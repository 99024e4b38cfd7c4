import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Form, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { refusalOf } from '../../data/user-errors';

interface Props {
  readonly title: string;
  readonly defaults: FieldValues;
  /** A method, so that each form may know its own values. */
  save(values: FieldValues): Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog: what the server refuses stands beside the fields. */
export function PlaceDialog({ title, defaults, save, onClose, children }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const saving = useMutation({ mutationFn: save });
  const submit = async (values: FieldValues) => {
    try {
      await saving.mutateAsync(values);
      notify('customer.saved', { type: 'success' });
      refresh();
      onClose();
      return undefined;
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
      return refusalOf(error)?.errors;
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md">
      <Form defaultValues={defaults} onSubmit={submit} sanitizeEmptyValues={false}>
        <DialogTitle>{translate(title)}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={saving.isPending}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
