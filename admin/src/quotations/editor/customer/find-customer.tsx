import { Autocomplete, Box, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useEffectEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { flushSync } from 'react-dom';
import { read } from '../../../data/request';
import { useWhenSettled } from '../../../data/use-when-settled';
import { CustomerListDocument, type CustomerRowFragment } from '../../../generated/graphql';
import { useFocusFirstRow } from '../grid/use-focus-first-row';
import { useEditor, useEditorState } from '../page/editor-context';

const MOST = 12;

/** Somebody known, or without an id somebody to be made. */
interface Choice {
  readonly id: string;
  readonly name: string;
}

const reachedBy = ({ email, phone, taxId }: CustomerRowFragment): string =>
  [email, phone, taxId].filter(Boolean).join(' · ');

/** Somebody the shop knows, found by name, e-mail, telephone or tax number; who is not found is made here. */
export function FindCustomer() {
  const { session } = useEditor();
  const translate = useTranslate();
  const focusFirstRow = useFocusFirstRow();
  const customer = useEditorState(({ work }) => work.customer);
  const [search, setSearch] = useState('');
  const typed = search.trim();
  const wanted = useDeferredValue(typed);
  const {
    data = [],
    isPending,
    isPlaceholderData,
  } = useQuery({
    queryKey: ['customers', 'find', wanted],
    queryFn: async () => {
      const filter = wanted ? { search: wanted } : {};
      return (await read(CustomerListDocument, { filter, first: MOST, offset: 0 })).customers.nodes;
    },
    placeholderData: keepPreviousData,
    // Without a connection there is nobody to find, and somebody new can still be made.
    networkMode: 'always',
    retry: false,
  });
  const known = customer.kind === 'known' ? customer : null;
  const begin = useEffectEvent(() => {
    if (known) focusFirstRow();
    else document.getElementById('customer')?.focus();
  });
  // Nobody comes here to do anything else first.
  useEffect(() => begin(), []);
  const isSettled = wanted === typed && !isPending && !isPlaceholderData;
  const options: readonly Choice[] = typed && isSettled ? [...data, { id: '', name: typed }] : data;
  const choose = (chosen: Choice | null) => {
    setSearch('');
    if (!chosen) session.chooseCustomer({ kind: 'none' });
    else if (chosen.id) {
      session.chooseCustomer({ kind: 'known', id: chosen.id, name: chosen.name });
      focusFirstRow();
    } else {
      // People go on typing at once: the field has to be there before the next key.
      flushSync(() => session.chooseCustomer({ kind: 'new', name: chosen.name, email: '', phone: '' }));
      document.getElementById('customer-email')?.focus();
    }
  };
  const chooseFirst = useWhenSettled(isSettled, () => options[0] && choose(options[0]));
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
      onInputChange={(_, text, reason) => {
        if (reason === 'reset') return;
        setSearch(text);
        chooseFirst.forget();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || isSettled || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.defaultMuiPrevented = true;
        chooseFirst.act();
      }}
      onChange={(_, chosen) => choose(chosen)}
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
