import { Autocomplete } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslate } from 'react-admin';
import { read } from '../../data/request';
import type { FieldErrors } from '../../data/user-errors';
import { FormDialog } from '../../forms/form-dialog';
import { FormField } from '../../forms/form-field';
import { SellersDocument, type SellersQuery } from '../../generated/graphql';

type Person = SellersQuery['sellers'][number];

interface Props {
  readonly busy: boolean;
  readonly errors?: FieldErrors;
  readonly onClose: () => void;
  readonly onChoose: (sellerId: string) => void;
}

/** Finds somebody of the team who takes over. */
export function SellerDialog({ busy, errors = {}, onClose, onChoose }: Props) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Person | null>(null);
  const search = useDeferredValue(typed.trim());
  const { data = [], isFetching } = useQuery({
    queryKey: ['sellers', 'search', search],
    queryFn: async () => (await read(SellersDocument, { search: search || null })).sellers,
    placeholderData: keepPreviousData,
  });
  return (
    <FormDialog
      title="seller.title"
      confirm="seller.assign"
      busy={busy}
      onClose={onClose}
      onSubmit={() => chosen && onChoose(chosen.id)}
    >
      <Autocomplete<Person>
        options={data}
        loading={isFetching}
        loadingText={translate('ra.page.loading')}
        noOptionsText={translate('seller.none')}
        filterOptions={(found) => found}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        value={chosen}
        onChange={(_, person) => setChosen(person)}
        onInputChange={(_, text, reason) => reason !== 'reset' && setTyped(text)}
        renderInput={(input) => (
          <FormField {...input} name="sellerId" label="seller.person" errors={errors} required autoFocus />
        )}
      />
    </FormDialog>
  );
}
