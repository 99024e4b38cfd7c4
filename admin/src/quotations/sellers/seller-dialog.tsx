import {
  Autocomplete,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
} from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useDeferredValue, useState } from 'react';
import { useTranslate } from 'react-admin';
import { read } from '../../data/request';
import { SellersDocument, type SellersQuery } from '../../generated/graphql';

type Person = SellersQuery['sellers'][number];

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChoose: (sellerId: string) => void;
}

/** Finds somebody of the team who takes over. */
export function SellerDialog({ open, onClose, onChoose }: Props) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Person | null>(null);
  const search = useDeferredValue(typed.trim());
  const { data = [], isFetching } = useQuery({
    queryKey: ['sellers', 'search', search],
    queryFn: async () => (await read(SellersDocument, { search: search || null })).sellers,
    placeholderData: keepPreviousData,
    enabled: open,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (chosen) onChoose(chosen.id);
  };
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="xs">
      <form onSubmit={submit}>
        <DialogTitle>{translate('seller.title')}</DialogTitle>
        <DialogContent>
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
              <TextField {...input} label={translate('seller.person')} required autoFocus margin="dense" />
            )}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!chosen}>
            {translate('seller.assign')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
