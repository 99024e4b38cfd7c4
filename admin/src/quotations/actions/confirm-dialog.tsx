import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControl,
  FormControlLabel,
  FormLabel,
  MenuItem,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { CHANNELS } from '../../format/choices';
import { useFormats } from '../../format/use-formats';
import type { AcceptanceInput, QuotationDetailFragment } from '../../generated/graphql';

interface Props {
  readonly open: boolean;
  readonly quotation: QuotationDetailFragment;
  readonly onClose: () => void;
  readonly onConfirm: (acceptance: AcceptanceInput) => void;
}

/** Records what a customer said by phone or in the shop: who accepted, which alternative, and how they told. */
export function ConfirmDialog({ open, quotation, onClose, onConfirm }: Props) {
  const translate = useTranslate();
  const { money } = useFormats();
  const { options, customer } = quotation;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const option = form.get('option');
    onConfirm({
      name: String(form.get('name')),
      acceptedTerms: form.has('terms'),
      channel: CHANNELS.find((channel) => channel === form.get('channel')),
      note: String(form.get('note')) || null,
      ...(options.length > 1 && { option: String(option) }),
    });
  };
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="sm">
      <form onSubmit={submit}>
        <DialogTitle>{translate('action.confirm_title')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1 }}>
          <TextField
            name="name"
            label={translate('action.confirm_name')}
            defaultValue={customer.name}
            required
            autoFocus
            margin="dense"
            slotProps={{ htmlInput: { maxLength: 120 } }}
          />
          {options.length > 1 && (
            <TextField
              name="option"
              select
              label={translate('action.confirm_option')}
              defaultValue={options[0]?.name}
              margin="dense"
            >
              {options.map(({ name, totals }) => (
                <MenuItem key={name} value={name}>
                  {name} · {money(totals.total, totals.currency)}
                </MenuItem>
              ))}
            </TextField>
          )}
          <FormControl required sx={{ mt: 1 }}>
            <FormLabel id="channel">{translate('acceptance.channel')}</FormLabel>
            <RadioGroup row name="channel" aria-labelledby="channel">
              {CHANNELS.map((channel) => (
                <FormControlLabel
                  key={channel}
                  value={channel}
                  control={<Radio size="small" slotProps={{ input: { required: true } }} />}
                  label={translate(`acceptance.by.${channel}`)}
                />
              ))}
            </RadioGroup>
          </FormControl>
          <TextField
            name="note"
            label={translate('acceptance.note')}
            helperText={translate('acceptance.note_hint')}
            multiline
            minRows={2}
            margin="dense"
            slotProps={{ htmlInput: { maxLength: 4000 } }}
          />
          <FormControlLabel
            control={<Checkbox name="terms" required />}
            label={translate('action.confirm_terms')}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained">
            {translate('action.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
