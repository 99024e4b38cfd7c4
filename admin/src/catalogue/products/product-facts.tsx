import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../format/use-formats';
import type { ProductDetailFragment } from '../../generated/graphql';
import { colorKey } from './color-name';

const NAMES = ['color', 'material', 'thicknessMicrons', 'opacity', 'warrantyYears'] as const;

export function ProductFacts({ product }: { product: ProductDetailFragment }) {
  const translate = useTranslate();
  const { figure } = useFormats();
  const { specifications, description, type } = product;
  const text = (name: (typeof NAMES)[number]) => {
    const value = specifications[name];
    if (value === null || name === 'material') return value;
    if (name === 'color') {
      const known = colorKey(String(value));
      return known ? translate(known) : value;
    }
    return figure(value);
  };
  const facts = [
    [translate('resources.products.fields.type'), translate(`productType.${type}`)],
    ...NAMES.map((name) => [translate(`resources.products.fields.specifications.${name}`), text(name)]),
  ].filter(([, value]) => value !== null);
  return (
    <>
      {description && <Typography sx={{ whiteSpace: 'pre-wrap' }}>{description}</Typography>}
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 2, rowGap: 0.5 }}
      >
        {facts.map(([label, value]) => (
          <Box key={label} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {label}
            </Box>
            <Box component="dd" sx={{ m: 0, textAlign: 'right' }}>
              {value}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
