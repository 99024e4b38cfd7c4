import { Alert, Box, Button, MenuItem, TextField } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useRecordContext, useRefresh, useTranslate } from 'react-admin';
import { read, write } from '../data/request';
import { accepted } from '../data/user-errors';
import { useFormats } from '../format/use-formats';
import { ApplyPresetDocument, type SettingsPartsFragment, ShopPresetsDocument } from '../generated/graphql';

/** Takes over currency, time zone, format and tax of a country in one step. */
export function Preset() {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const queries = useQueryClient();
  const { rate } = useFormats();
  const record = useRecordContext<SettingsPartsFragment & { id: string }>();
  const [chosen, setChosen] = useState('');
  const { data: presets = [] } = useQuery({
    queryKey: ['shop', 'presets'],
    queryFn: async () => (await read(ShopPresetsDocument, {})).shopPresets,
  });
  const preset = presets.find(({ country }) => country === chosen);
  const apply = useMutation({
    mutationFn: async () => {
      if (!preset || !record) return;
      const variables = { country: preset.country, expectedVersion: record.version };
      accepted((await write(ApplyPresetDocument, variables)).applyShopPreset);
    },
    onSuccess: () => {
      notify('settings.preset_done', {
        type: 'success',
        messageArgs: { country: translate(`country.${chosen}`) },
      });
      void queries.invalidateQueries({ queryKey: ['shop'] });
      refresh();
    },
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  return (
    <Alert severity="info" variant="outlined" icon={false} sx={{ mb: 2, width: '100%' }}>
      {translate('settings.preset_lead')}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5, alignItems: 'center' }}>
        <TextField
          select
          label={translate('settings.preset')}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
          sx={{ width: 280 }}
        >
          {presets.map(({ country, currency, taxName, taxRate }) => (
            <MenuItem key={country} value={country}>
              {translate(`country.${country}`)} · {currency} · {taxName} {rate(taxRate)}
            </MenuItem>
          ))}
        </TextField>
        <Button
          variant="outlined"
          disabled={!preset}
          loading={apply.isPending}
          onClick={() => apply.mutate()}
        >
          {translate('settings.preset_apply')}
        </Button>
      </Box>
    </Alert>
  );
}
