import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import type { QuotationRowFragment } from '../generated/graphql';

const PAGE = { pagination: { page: 1, perPage: 10 }, sort: { field: 'createdAt', order: 'DESC' } } as const;

/** A quotation whose values are shown; without one, those of an example. */
export function QuotationPicker({ onChoose }: { onChoose: (id: string | null) => void }) {
  const translate = useTranslate();
  const [search, setSearch] = useState('');
  const { data = [] } = useGetList<QuotationRowFragment>('quotations', {
    ...PAGE,
    filter: search ? { search } : {},
  });
  return (
    <Autocomplete
      options={data}
      getOptionLabel={({ number, customer }) => `${number} · ${customer.name}`}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(options) => options}
      onInputChange={(_, text, reason) => reason === 'input' && setSearch(text)}
      onChange={(_, chosen) => onChoose(chosen?.id ?? null)}
      renderInput={(params) => (
        <TextField
          {...params}
          label={translate('template.quotation')}
          helperText={translate('template.quotation_hint')}
        />
      )}
    />
  );
}
