import { Box, Paper, Skeleton, Typography } from '@mui/material';
import { EditButton, ShowBase, useShowContext, useTranslate } from 'react-admin';
import { WHOLE } from '../../data/whole';
import type { ProductDetailFragment } from '../../generated/graphql';
import { PageTitle } from '../../layout/page-title';
import { Section } from '../../layout/section';
import { ProductCost } from '../../prices/cost/product-cost';
import { PriceHistory } from '../prices/price-history';
import { ActiveButton } from './active-button';
import { LightBeams } from './light-beams';
import { ProductFacts } from './product-facts';

function Body() {
  const { record } = useShowContext<ProductDetailFragment>();
  const translate = useTranslate();
  if (!record) return <Skeleton variant="rectangular" height={520} />;
  return (
    <>
      <PageTitle>{record.name}</PageTitle>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          justifyContent: 'space-between',
          gap: 2,
          alignItems: 'end',
          mb: 3,
        }}
      >
        <div>
          <Typography variant="h1" component="p">
            {record.name}
          </Typography>
          <Typography sx={{ color: 'text.secondary' }}>
            {record.sku} · {record.category.name} ·{' '}
            {translate(record.active ? 'catalogue.active' : 'catalogue.inactive')}
          </Typography>
        </div>
        <Box sx={{ display: 'flex', gap: 1 }}>
          <ActiveButton product={record} />
          <EditButton variant="outlined" color="inherit" />
        </Box>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
        }}
      >
        <Paper variant="outlined" sx={{ p: { xs: 2, md: 3 }, alignSelf: 'start' }}>
          <PriceHistory product={record} />
          <ProductCost productId={record.id} />
        </Paper>
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <Section title={translate('catalogue.figures')}>
            <LightBeams specifications={record.specifications} />
          </Section>
          <Section title={translate('catalogue.facts')}>
            <ProductFacts product={record} />
          </Section>
        </Box>
      </Box>
    </>
  );
}

const ProductShow = () => (
  <ShowBase queryOptions={WHOLE}>
    <Box sx={{ py: 2, px: { sm: 1 }, maxWidth: 1200, width: '100%', mx: 'auto' }}>
      <Body />
    </Box>
  </ShowBase>
);

export default ProductShow;
