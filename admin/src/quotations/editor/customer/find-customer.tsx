import { Autocomplete, Box, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useEffectEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { read } from '../../../data/request';
import { CustomerListDocument, type CustomerRowFragment } from '../../../generated/graphql';
import { useFocusFirstRow } from '../grid/use-focus-first-row';
import { useEditor, useEditorState } from '../page/editor-context';

const MOST = 12;

const reachedBy = ({ email, phone, taxId }: CustomerRowFragment): string =>
  [email, phone, taxId].filter(Boolean).join(' · ');

/** Somebody the shop knows, found by name, e-mail, telephone or tax number; who is not found is made here. */
export function FindCustomer() {
  const { session } = useEditor();
  const translate = useTranslate();
  const focusFirstRow = useFocusFirstRow();
  const customer = useEditorState(({ work }) => work.customer);
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const { data = [], isFetching } = useQuery({
    queryKey: ['customers', 'find', wanted],
    queryFn: async () => {
      const filter = wanted ? { search: wanted } : {};
      return (await read(CustomerListDocument, { filter, first: MOST, offset: 0 })).customers.nodes;
    },
    placeholderData: keepPreviousData,
  });
  const known = customer.kind === 'known' ? customer : null;
  const begin = useEffectEvent(() => {
    if (known) focusFirstRow();
    else document.getElementById('customer')?.focus();
  });
  // Nobody comes here to do anything else first.
  useEffect(() => begin(), []);
  const make = { id: '', name: search.trim() };
  const options: readonly { readonly id: string; readonly name: string }[] =
    make.name && !isFetching ? [...data, make] : data;
  return (
    <Autocomplete
      id="customer"
      options={options}
      value={known}
      inputValue={search || (known?.name ?? '')}
      filterOptions={(all) => all}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      autoHighlight
      noOptionsText={translate('editor.customer.none')}
      onInputChange={(_, text, reason) => reason !== 'reset' && setSearch(text)}
      onChange={(_, chosen) => {
        setSearch('');
        if (!chosen) session.chooseCustomer({ kind: 'none' });
        else if (chosen.id) {
          session.chooseCustomer({ kind: 'known', id: chosen.id, name: chosen.name });
          focusFirstRow();
        } else {
          session.chooseCustomer({ kind: 'new', name: chosen.name, email: '', phone: '' });
          requestAnimationFrame(() => document.getElementById('customer-email')?.focus());
        }
      }}
      renderOption={({ key: _, ...props }, option) => {
        const row = data.find(({ id }) => id === option.id);
        return (
          <li {...props} key={option.id}>
            <Box>
              {row ? row.name : translate('editor.customer.make', { name: option.name })}
              {row && <Box sx={{ color: 'text.secondary', fontSize: 13 }}>{reachedBy(row)}</Box>}
            </Box>
          </li>
        );
      }}
      renderInput={(props) => (
        <TextField
          {...props}
          label={translate('editor.customer.find')}
          helperText={translate('customer.search')}
        />
      )}
    />
  );
}
