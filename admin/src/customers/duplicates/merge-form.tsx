import { Alert, Box, Button, FormControlLabel, Paper, Radio, RadioGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { CustomerToMergeFragment } from '../../generated/graphql';
import { AskDialog } from '../../layout/ask-dialog';
import { type Choices, chosenValues, differing, opposite, proposed, type Side, valuesOf } from './choice';
import { FieldChoice } from './field-choice';
import { useMerge } from './use-merge';

/** Which of two stays, and with which values. */
export function MergeForm({ pair }: { pair: readonly [CustomerToMergeFragment, CustomerToMergeFragment] }) {
  const translate = useTranslate();
  const { date } = useFormats();
  const [keeps, setKeeps] = useState<Side>(pair[0].createdAt <= pair[1].createdAt ? 0 : 1);
  const both = [valuesOf(pair[0]), valuesOf(pair[1])] as const;
  const differ = differing(...both);
  const [choices, setChoices] = useState<Choices>({});
  const [asking, setAsking] = useState(false);
  const merge = useMerge();
  const kept = pair[keeps];
  const merged = pair[opposite(keeps)];
  const keep = (side: Side) => {
    setKeeps(side);
    setChoices({});
  };
  const placesOf = ({ properties, vehicles }: CustomerToMergeFragment) => properties.length + vehicles.length;
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, my: 2, maxWidth: 860, mx: 'auto', width: '100%' }}>
      <Typography id="keeps" variant="h4" component="h2">
        {translate('duplicate.keep')}
      </Typography>
      <RadioGroup
        aria-labelledby="keeps"
        value={keeps}
        onChange={(_event, index) => keep(index === '0' ? 0 : 1)}
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
          my: 1,
        }}
      >
        {pair.map((customer, index) => (
          <FormControlLabel
            key={customer.id}
            value={index}
            control={<Radio />}
            sx={{ m: 0, overflowWrap: 'anywhere' }}
            label={
              <>
                <Box sx={{ fontWeight: 600 }}>{customer.name}</Box>
                <Box sx={{ color: 'text.secondary', typography: 'body2' }}>
                  {translate('customer.since', { date: date(customer.createdAt) })} ·{' '}
                  {translate('duplicate.places', { smart_count: placesOf(customer) })}
                </Box>
              </>
            }
          />
        ))}
      </RadioGroup>
      {differ.map((field) => (
        <FieldChoice
          key={field}
          field={field}
          values={[both[0][field], both[1][field]]}
          chosen={choices[field] ?? proposed(both, keeps, field)}
          error={merge.errorOf(field)}
          onChoose={(side) => setChoices({ ...choices, [field]: side })}
        />
      ))}
      <Alert severity="info" variant="outlined" sx={{ my: 2 }}>
        {translate('duplicate.effect', { kept: kept.name, merged: merged.name })}
      </Alert>
      {merge.errorsBeside(differ).map((message) => (
        <Alert key={message} severity="error" sx={{ my: 2 }}>
          {message}
        </Alert>
      ))}
      <Button variant="contained" loading={merge.isPending} onClick={() => setAsking(true)}>
        {translate('duplicate.merge')}
      </Button>
      <AskDialog
        open={asking}
        title="duplicate.merge"
        text="duplicate.sure"
        confirm="duplicate.merge"
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          merge.mutate({ kept, merged, values: chosenValues(both, keeps, choices) });
        }}
      />
    </Paper>
  );
}
