import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ADJUSTMENT_KINDS } from '../../../format/choices';
import { useFormats } from '../../../format/use-formats';
import { Field } from '../grid/field';
import { useEditor } from '../page/editor-context';
import { removeAdjustment, setAdjustment, withKind } from '../state/adjustments';
import type { Adjustment } from '../state/draft';
import type { Told } from '../state/fault-cell';
import { adjustmentFaults } from '../state/faults';
import { AmountField } from './amount-field';
import { useDiscount } from './use-discount';

/** One amount, with what the customer reads beside it and why it is there. */
export function AdjustmentRow({ adjustment, told }: { adjustment: Adjustment; told: Told | undefined }) {
  const { session } = useEditor();
  const translate = useTranslate();
  const { money } = useFormats();
  const { id, kind, label, amount, reason } = adjustment;
  const faults = adjustmentFaults(adjustment);
  const discount = useDiscount();
  const over =
    discount?.isOver && Number(amount) < 0
      ? translate('draft.over', { most: money(String(discount.most), discount.currency) })
      : undefined;
  const set = (change: Partial<Adjustment>, field: string) =>
    session.change((draft) => setAdjustment(draft, id, change), `${id}-${field}`);
  return (
    <Box
      role="group"
      aria-label={label || translate(`adjustment.${kind}`)}
      sx={{
        display: 'grid',
        gap: 1,
        pb: 1,
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: '130px minmax(0, 1fr) 150px auto' },
        '& .remove': { gridRow: { xs: 1, sm: 'auto' }, gridColumn: { xs: 2, sm: 'auto' } },
      }}
    >
      <Field
        id={`${id}-kind`}
        label={translate('draft.kind')}
        value={kind}
        choices={ADJUSTMENT_KINDS.map((one) => [one, translate(`adjustment.${one}`)] as const)}
        onType={(text) => {
          const wanted = ADJUSTMENT_KINDS.find((one) => one === text);
          // The words go with the kind until somebody writes others.
          const plain = label === translate(`adjustment.${kind}`);
          if (wanted)
            set(
              { ...withKind(adjustment, wanted), ...(plain && { label: translate(`adjustment.${wanted}`) }) },
              'kind',
            );
        }}
      />
      <Field
        id={`${id}-label`}
        label={translate('draft.label')}
        value={label}
        fault={faults.label ? translate('editor.fault.missing') : told?.label}
        onType={(text) => set({ label: text }, 'label')}
        sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}
      />
      <AmountField
        id={`${id}-amount`}
        kind={kind}
        amount={amount}
        fault={faults.amount === 'amount' ? translate('editor.fault.amount') : (told?.amount ?? over)}
        onType={(text) => set({ amount: text }, 'amount')}
      />
      <IconButton
        className="remove"
        sx={{ alignSelf: 'start' }}
        aria-label={translate('editor.remove_adjustment', { label })}
        onClick={() => session.change((draft) => removeAdjustment(draft, id))}
      >
        <DeleteIcon />
      </IconButton>
      <Field
        id={`${id}-reason`}
        label={translate('draft.reason')}
        value={reason}
        fault={told?.reason}
        onType={(text) => set({ reason: text }, 'reason')}
        sx={{ gridColumn: '1 / -1' }}
      />
    </Box>
  );
}
