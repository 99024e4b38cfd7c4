import {
  AutocompleteInput,
  BooleanInput,
  DateInput,
  ReferenceInput,
  SelectInput,
  useCanAccess,
} from 'react-admin';
import { useChoices, VERTICALS } from '../../format/choices';
import { DecimalInput } from '../../forms/decimal-input';
import { Search } from '../../forms/search';

const VerticalInput = (props: { source: string; label?: string }) => (
  <SelectInput {...props} choices={useChoices('vertical', VERTICALS)} />
);

/** Whoever the quotations are for, or who answers for them: found by name. */
const PersonInput = ({ source, reference }: { source: string; reference: string }) => (
  <ReferenceInput source={source} reference={reference} sort={{ field: 'name', order: 'ASC' }}>
    <AutocompleteInput filterToQuery={(search: string) => ({ search })} sx={{ minWidth: 220 }} />
  </ReferenceInput>
);

const AmountInput = ({ source }: { source: string }) => (
  <DecimalInput source={source} kind="money" sx={{ width: 176 }} />
);

/** What the list can be narrowed by; by seller for those who see others' quotations. */
export function useQuotationFilters() {
  const { canAccess } = useCanAccess({ resource: 'sellers', action: 'list' });
  return [
    <Search key="search" source="search" alwaysOn hint="quotation.search" />,
    <VerticalInput key="vertical" source="vertical" />,
    ...(canAccess ? [<PersonInput key="sellerId" source="sellerId" reference="sellers" />] : []),
    <PersonInput key="customerId" source="customerId" reference="customers" />,
    <BooleanInput key="currentRevisionOnly" source="currentRevisionOnly" defaultValue />,
    <DateInput key="from" source="from" parse={(day: string) => day} />,
    <DateInput key="until" source="until" parse={(day: string) => day} />,
    <AmountInput key="minTotal" source="minTotal" />,
    <AmountInput key="maxTotal" source="maxTotal" />,
  ];
}
