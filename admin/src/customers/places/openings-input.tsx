import { ArrayInput, NumberInput, required, SelectInput, SimpleFormIterator, TextInput } from 'react-admin';
import { useChoices } from '../../format/choices';
import { DecimalInput } from '../../forms/decimal-input';
import type { OpeningType } from '../../generated/graphql';

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
        <DecimalInput
          source="width"
          label="customer.width"
          kind="measure"
          required
          helperText={false}
          sx={{ width: 104 }}
        />
        <DecimalInput
          source="height"
          label="customer.height"
          kind="measure"
          required
          helperText={false}
          sx={{ width: 104 }}
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
