import { Button, type Theme, useMediaQuery } from '@mui/material';
import { useState } from 'react';
import {
  BooleanInput,
  CreateButton,
  DataTable,
  FilterButton,
  SelectInput,
  TopToolbar,
  useCanAccess,
  useGetList,
  useListContext,
  useTranslate,
} from 'react-admin';
import type { Failure } from '../../data/bulk';
import { write } from '../../data/request';
import { useBulk } from '../../data/use-bulk';
import { ExportButton } from '../../exports/export-button';
import { PRODUCT_TYPES, useChoices, VERTICALS } from '../../format/choices';
import { Search } from '../../forms/search';
import {
  type CategoryPartsFragment,
  type ProductRowFragment,
  SetProductsActiveDocument,
} from '../../generated/graphql';
import { BulkFailures } from '../../layout/bulk-failures';
import { EmptyState } from '../../layout/empty-state';
import { ListPage } from '../../layout/list-page';
import { PriceLinks } from '../../prices/price-links';
import { PriceText } from '../prices/price-text';

const Column = DataTable.Col<ProductRowFragment>;

const TypeInput = (props: { source: string }) => (
  <SelectInput {...props} choices={useChoices('productType', PRODUCT_TYPES)} />
);
const VerticalInput = (props: { source: string }) => (
  <SelectInput {...props} choices={useChoices('vertical', VERTICALS)} />
);
const CategoryInput = (props: { source: string }) => {
  const { data } = useGetList<CategoryPartsFragment>('categories');
  return <SelectInput {...props} choices={(data ?? []).map(({ slug, name }) => ({ id: slug, name }))} />;
};

const filters = [
  <Search key="search" source="search" alwaysOn hint="catalogue.search" />,
  <CategoryInput key="category" source="categorySlug" />,
  <TypeInput key="type" source="type" />,
  <VerticalInput key="vertical" source="vertical" />,
  <BooleanInput key="active" source="active" defaultValue />,
];

function Actions() {
  const { canAccess: mayPrice } = useCanAccess({ resource: 'prices', action: 'edit' });
  const { filterValues } = useListContext();
  return (
    <TopToolbar
      sx={{
        flexWrap: { xs: 'wrap', lg: 'nowrap' },
        flexShrink: { lg: 0 },
        whiteSpace: 'nowrap',
        justifyContent: 'end',
      }}
    >
      <FilterButton />
      {mayPrice && <PriceLinks />}
      <ExportButton path="/exports/prices" formats={['xlsx', 'csv']} conditions={filterValues} />
      <CreateButton label="catalogue.new_product" />
    </TopToolbar>
  );
}

function BulkActions() {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'products', action: 'edit' });
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const setActive = useBulk(
    (ids, active: boolean) => write(SetProductsActiveDocument, { ids, active }),
    setFailures,
  );
  if (!canAccess) return null;
  return (
    <>
      <Button onClick={() => setActive.mutate(true)}>{translate('catalogue.activate')}</Button>
      <Button onClick={() => setActive.mutate(false)}>{translate('catalogue.deactivate')}</Button>
      <BulkFailures failures={failures} onClose={() => setFailures([])} />
    </>
  );
}

export default function ProductList() {
  const translate = useTranslate();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <ListPage
      sort={{ field: 'name', order: 'ASC' }}
      filters={filters}
      actions={<Actions />}
      empty={
        <EmptyState title="catalogue.empty_title" text="catalogue.empty_text">
          <CreateButton variant="contained" label="catalogue.new_product" />
        </EmptyState>
      }
    >
      <DataTable<ProductRowFragment>
        rowClick="show"
        bulkActionButtons={narrow ? false : <BulkActions />}
        empty={<EmptyState title="catalogue.empty_title" text="catalogue.empty_filtered" />}
      >
        <Column source="name" sx={{ fontWeight: 600 }} />
        {!narrow && <Column source="sku" />}
        {!narrow && <Column source="category.name" disableSort />}
        {!narrow && (
          <Column source="type" disableSort render={({ type }) => translate(`productType.${type}`)} />
        )}
        {!narrow && (
          <Column
            source="active"
            disableSort
            render={({ active }) => translate(active ? 'catalogue.active' : 'catalogue.inactive')}
          />
        )}
        <Column
          source="price"
          align="right"
          disableSort
          render={({ price }) => <PriceText price={price} />}
        />
      </DataTable>
    </ListPage>
  );
}
