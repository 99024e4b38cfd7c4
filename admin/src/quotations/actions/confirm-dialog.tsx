import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormLabel,
  MenuItem,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FieldErrors } from '../../data/user-errors';
import { CHANNELS } from '../../format/choices';
import { useFormats } from '../../format/use-formats';
import { FormDialog } from '../../forms/form-dialog';
import { FormField } from '../../forms/form-field';
import type { AcceptanceInput, QuotationDetailFragment } from '../../generated/graphql';

interface Props {
  readonly quotation: QuotationDetailFragment;
  readonly busy: boolean;
  readonly errors: FieldErrors;
  readonly onClose: () => void;
  readonly onConfirm: (acceptance: AcceptanceInput) => void;
}

/** Records what a customer said by phone or in the shop: who accepted, which alternative, and how they told. */
export function ConfirmDialog({ quotation, busy, errors, onClose, onConfirm }: Props) {
  const translate = useTranslate();
  const { money } = useFormats();
  const { options, customer } = quotation;
  const submit = (form: FormData) =>
    onConfirm({
      name: String(form.get('acceptance.name')),
      acceptedTerms: form.has('terms'),
      channel: CHANNELS.find((channel) => channel === form.get('channel')),
      note: String(form.get('acceptance.note')) || null,
      ...(options.length > 1 && { option: String(form.get('acceptance.option')) }),
    });
  return (
    <FormDialog
      title="action.confirm_title"
      confirm="action.confirm"
      busy={busy}
      maxWidth="sm"
      onClose={onClose}
      onSubmit={submit}
    >
      <FormField
        name="acceptance.name"
        label="action.confirm_name"
        errors={errors}
        defaultValue={customer.name}
        required
        autoFocus
        slotProps={{ htmlInput: { maxLength: 120 } }}
      />
      {options.length > 1 && (
        <FormField
          name="acceptance.option"
          label="action.confirm_option"
          errors={errors}
          select
          defaultValue={options[0]?.name}
        >
          {options.map(({ name, totals }) => (
            <MenuItem key={name} value={name}>
              {name} · {money(totals.total, totals.currency)}
            </MenuItem>
          ))}
        </FormField>
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
      <FormField
        name="acceptance.note"
        label="acceptance.note"
        hint="acceptance.note_hint"
        errors={errors}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 4000 } }}
      />
      <FormControlLabel
        control={<Checkbox name="terms" required />}
        label={translate('action.confirm_terms')}
      />
    </FormDialog>
  );
}
