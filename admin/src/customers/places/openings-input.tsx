import { ArrayInput, NumberInput, required, SelectInput, SimpleFormIterator, TextInput } from 'react-admin';
import { useChoices } from '../../format/choices';
import type { OpeningType } from '../../generated/graphql';

const DECIMAL = { slotProps: { htmlInput: { inputMode: 'decimal' as const } } };

export function OpeningsInput({ types }: { types: readonly OpeningType[] }) {
  return (
    <ArrayInput source="openings" label="customer.openings" validate={required()}>
      <SimpleFormIterator inline disableReordering disableClear>
        <TextInput source="label" label="customer.opening" helperText={false} />
        <SelectInput
          source="type"
          label="customer.opening_type"
          choices={useChoices('opening', types)}
          defaultValue={types[0]}
          validate={required()}
          helperText={false}
        />
        <TextInput
          source="width"
          label="customer.width"
          validate={required()}
          helperText={false}
          sx={{ width: 104 }}
          {...DECIMAL}
        />
        <TextInput
          source="height"
          label="customer.height"
          validate={required()}
          helperText={false}
          sx={{ width: 104 }}
          {...DECIMAL}
        />
        <NumberInput
          source="quantity"
          label="customer.quantity"
          min={1}
          defaultValue={1}
          helperText={false}
          sx={{ width: 104 }}
        />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
