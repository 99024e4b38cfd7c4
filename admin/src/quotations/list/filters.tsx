import { AutocompleteInput, DateInput, ReferenceInput, SearchInput, SelectInput } from 'react-admin';
import { useChoices, VERTICALS } from '../../format/choices';

const VerticalInput = (props: { source: string; label?: string }) => (
  <SelectInput {...props} choices={useChoices('vertical', VERTICALS)} />
);

const CustomerInput = ({ source }: { source: string }) => (
  <ReferenceInput source={source} reference="customers" sort={{ field: 'name', order: 'ASC' }}>
    <AutocompleteInput filterToQuery={(search: string) => ({ search })} sx={{ minWidth: 220 }} />
  </ReferenceInput>
);

export const quotationFilters = [
  <SearchInput
    key="search"
    source="search"
    alwaysOn
    placeholder="quotation.search"
    sx={{ minWidth: { sm: 300 } }}
  />,
  <VerticalInput key="vertical" source="vertical" />,
  <CustomerInput key="customerId" source="customerId" />,
  <DateInput key="from" source="from" parse={(day: string) => day} />,
  <DateInput key="until" source="until" parse={(day: string) => day} />,
];
