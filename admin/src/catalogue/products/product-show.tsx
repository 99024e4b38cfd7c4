import { Paper, Skeleton } from '@mui/material';
import { EditButton, useShowContext, useTranslate } from 'react-admin';
import type { ProductDetailFragment } from '../../generated/graphql';
import { RecordColumns, RecordHead, RecordPage } from '../../layout/record-page';
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
      <RecordHead
        name={record.name}
        facts={
          <>
            {record.sku} · {record.category.name} ·{' '}
            {translate(record.active ? 'catalogue.active' : 'catalogue.inactive')}
          </>
        }
        actions={
          <>
            <ActiveButton product={record} />
            <EditButton variant="outlined" color="inherit" />
          </>
        }
      />
      <RecordColumns
        width={360}
        aside={
          <>
            <Section title={translate('catalogue.figures')}>
              <LightBeams specifications={record.specifications} />
            </Section>
            <Section title={translate('catalogue.facts')}>
              <ProductFacts product={record} />
            </Section>
          </>
        }
      >
        <Paper variant="outlined" sx={{ p: { xs: 2, md: 3 } }}>
          <PriceHistory product={record} />
          <ProductCost productId={record.id} />
        </Paper>
      </RecordColumns>
    </>
  );
}

const ProductShow = () => (
  <RecordPage>
    <Body />
  </RecordPage>
);

export default ProductShow;
