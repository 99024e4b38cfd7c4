import { Box, MenuItem, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { PRODUCT_TYPES, VERTICALS } from '../../format/choices';
import { useFormats } from '../../format/use-formats';
import type { CategoryPartsFragment } from '../../generated/graphql';
import { Section } from '../../layout/section';
import { useShopFormats } from '../../settings/shop-formats';
import { ValidFromField } from '../valid-from-field';
import { type ChangeDraft, stepsOf } from './read-change';

interface Props {
  readonly draft: ChangeDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly day: string;
  readonly onChange: (changes: Partial<ChangeDraft>) => void;
}

const Row = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gap: 2,
      mt: 1,
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fill, minmax(200px, 1fr))' },
    }}
  >
    {children}
  </Box>
);

/** Which films change, how, and from when on. */
export function ChangeForm({ draft, errors, day, onChange }: Props) {
  const translate = useTranslate();
  const { currency } = useShopFormats();
  const { figure } = useFormats();
  const { data: categories = [] } = useGetList<CategoryPartsFragment>('categories');
  const field = (name: keyof ChangeDraft, label: string) => ({
    label: translate(label),
    value: draft[name],
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
    error: name in errors,
    helperText: errors[name],
    margin: 'none' as const,
    fullWidth: true,
  });
  const decimal = { htmlInput: { inputMode: 'decimal' as const } };
  const any = (
    <MenuItem value="">
      <em>{translate('prices.any')}</em>
    </MenuItem>
  );
  return (
    <>
      <Section title={translate('prices.which')}>
        <Row>
          <TextField {...field('search', 'catalogue.search')} />
          <TextField {...field('categorySlug', 'resources.products.fields.category')} select>
            {any}
            {categories.map(({ slug, name }) => (
              <MenuItem key={slug} value={slug}>
                {name}
              </MenuItem>
            ))}
          </TextField>
          <TextField {...field('vertical', 'resources.products.fields.vertical')} select>
            {any}
            {VERTICALS.map((vertical) => (
              <MenuItem key={vertical} value={vertical}>
                {translate(`vertical.${vertical}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField {...field('type', 'resources.products.fields.type')} select>
            {any}
            {PRODUCT_TYPES.map((type) => (
              <MenuItem key={type} value={type}>
                {translate(`productType.${type}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField {...field('minMaterial', 'prices.min')} slotProps={decimal} />
          <TextField {...field('maxMaterial', 'prices.max')} slotProps={decimal} />
        </Row>
      </Section>
      <Section title={translate('prices.how')}>
        <Row>
          <TextField {...field('kind', 'prices.kind')} select>
            <MenuItem value="PERCENT">{translate('prices.PERCENT')}</MenuItem>
            <MenuItem value="AMOUNT">{translate('prices.AMOUNT')}</MenuItem>
          </TextField>
          <TextField
            {...field('value', draft.kind === 'PERCENT' ? 'prices.percent' : 'prices.amount')}
            helperText={errors.value ?? translate('prices.value_hint', { currency })}
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          />
          <TextField {...field('parts', 'prices.parts')} select>
            {['MATERIAL', 'INSTALLATION', 'BOTH'].map((part) => (
              <MenuItem key={part} value={part}>
                {translate(`prices.${part}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField {...field('roundTo', 'prices.round_to')} select>
            <MenuItem value="">{translate('prices.no_rounding')}</MenuItem>
            {stepsOf(currency).map((step) => (
              <MenuItem key={step} value={step}>
                {figure(step)}
              </MenuItem>
            ))}
          </TextField>
          <TextField {...field('direction', 'prices.direction')} select>
            {['NEAREST', 'UP', 'DOWN'].map((direction) => (
              <MenuItem key={direction} value={direction}>
                {translate(`prices.${direction}`)}
              </MenuItem>
            ))}
          </TextField>
          <ValidFromField {...field('validFrom', 'catalogue.valid_from')} day={day} />
        </Row>
      </Section>
    </>
  );
}
