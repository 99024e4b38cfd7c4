import { ArrayInput, required, SelectInput, SimpleFormIterator, TextInput } from 'react-admin';
import { ADJUSTMENT_KINDS, useChoices } from '../../format/choices';
import { DecimalInput } from '../../forms/decimal-input';

const TEXT = { width: { xs: '100%', sm: 'auto' }, flex: { sm: '1 1 180px' } };

/** What the staff adds to or takes off a price; rules add their own with every price. */
export function AdjustmentsInput() {
  return (
    <ArrayInput source="adjustments" helperText={false}>
      <SimpleFormIterator inline disableClear fullWidth>
        <SelectInput
          source="kind"
          label="draft.kind"
          choices={useChoices('adjustment', ADJUSTMENT_KINDS)}
          defaultValue="DISCOUNT"
          validate={required()}
          helperText={false}
          margin="dense"
          sx={{ width: { xs: '100%', sm: 160 } }}
        />
        <TextInput
          source="label"
          label="draft.label"
          validate={required()}
          helperText={false}
          margin="dense"
          sx={TEXT}
        />
        <DecimalInput
          source="amount"
          label="draft.amount"
          kind="money"
          required
          helperText={false}
          margin="dense"
          sx={{ width: { xs: '100%', sm: 176 } }}
        />
        <TextInput source="reason" label="draft.reason" helperText={false} margin="dense" sx={TEXT} />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
