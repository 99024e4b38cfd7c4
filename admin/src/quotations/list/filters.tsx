import { AutocompleteInput, BooleanInput, DateInput, ReferenceInput, SelectInput } from 'react-admin';
import { useChoices, VERTICALS } from '../../format/choices';
import { Search } from '../../forms/search';

const VerticalInput = (props: { source: string; label?: string }) => (
  <SelectInput {...props} choices={useChoices('vertical', VERTICALS)} />
);

const CustomerInput = ({ source }: { source: string }) => (
  <ReferenceInput source={source} reference="customers" sort={{ field: 'name', order: 'ASC' }}>
    <AutocompleteInput filterToQuery={(search: string) => ({ search })} sx={{ minWidth: 220 }} />
  </ReferenceInput>
);

export const quotationFilters = [
  <Search key="search" source="search" alwaysOn hint="quotation.search" />,
  <VerticalInput key="vertical" source="vertical" />,
  <CustomerInput key="customerId" source="customerId" />,
  <BooleanInput key="currentRevisionOnly" source="currentRevisionOnly" defaultValue />,
  <DateInput key="from" source="from" parse={(day: string) => day} />,
  <DateInput key="until" source="until" parse={(day: string) => day} />,
];
