import { NumberInput, required } from 'react-admin';

/** How much a key may ask for in a minute. */
export const BudgetInput = () => (
  <NumberInput
    source="budget"
    validate={required()}
    min={1000}
    max={1_200_000}
    helperText="key.budget_hint"
  />
);
