import { Box, Typography } from '@mui/material';
import { CreateButton, ListBase, useCanAccess, useListContext, useTranslate } from 'react-admin';
import type { CategoryPartsFragment } from '../../generated/graphql';
import { EmptyState } from '../../layout/empty-state';
import { PageTitle } from '../../layout/page-title';
import { useName } from '../../layout/use-name';
import { CategoryOrder } from './category-order';

function Body() {
  const translate = useTranslate();
  const { data, isPending } = useListContext<CategoryPartsFragment>();
  const { canAccess } = useCanAccess({ resource: 'categories', action: 'edit' });
  if (isPending) return null;
  if (!data || data.length === 0) {
    return (
      <EmptyState title="catalogue.new_category" text="catalogue.categories_empty">
        <CreateButton variant="contained" label="catalogue.new_category" />
      </EmptyState>
    );
  }
  return (
    <>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          justifyContent: 'space-between',
          gap: 1,
          alignItems: 'center',
          mb: 2,
        }}
      >
        <Typography sx={{ color: 'text.secondary' }}>{translate('catalogue.categories_lead')}</Typography>
        <CreateButton label="catalogue.new_category" />
      </Box>
      <CategoryOrder categories={data} mayChange={canAccess === true} />
    </>
  );
}

export default function CategoryList() {
  return (
    <ListBase perPage={1000} sort={{ field: 'sortOrder', order: 'ASC' }}>
      <PageTitle>{useName('categories')}</PageTitle>
      <Box sx={{ py: 2, px: { sm: 1 }, maxWidth: 860, minHeight: 400 }}>
        <Body />
      </Box>
    </ListBase>
  );
}
