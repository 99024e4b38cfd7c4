import { Box, Button, Skeleton } from '@mui/material';
import { ShowBase, useShowContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { WHOLE } from '../../data/whole';
import type { QuotationDetailFragment } from '../../generated/graphql';
import { PageTitle } from '../../layout/page-title';
import { Section } from '../../layout/section';
import { hasLink } from '../actions/allowed-actions';
import { MessagesSection } from '../messages/messages-section';
import { Alternatives } from './alternatives';
import { CustomerSection } from './customer-section';
import { DocumentsSection } from './documents-section';
import { filmsOf } from './films-of';
import { Header } from './header';
import { History } from './history';
import { LinkSection } from './link-section';
import { NotesSection } from './notes-section';
import { optionShown } from './option-shown';
import { Places } from './places';
import { RevisionsSection } from './revisions-section';
import { SellerSection } from './seller-section';

const COLUMNS = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
};

function Body() {
  const { record } = useShowContext<QuotationDetailFragment>();
  const translate = useTranslate();
  if (!record) {
    return (
      <Box sx={COLUMNS}>
        <Skeleton variant="rectangular" height={520} />
        <Skeleton variant="rectangular" height={520} />
      </Box>
    );
  }
  const decided = record.options.length > 1 && record.options.some(({ selected }) => selected);
  return (
    <>
      <PageTitle>{record.number}</PageTitle>
      <Header quotation={record} />
      <Box sx={{ ...COLUMNS, mt: 3 }}>
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          {/* What was agreed on comes before where it goes; what is still to be chosen, after. */}
          {decided && <Alternatives options={record.options} />}
          <Places quotation={record} films={filmsOf(optionShown(record.options))} />
          {record.options.length > 1 && (
            <Button
              component={Link}
              to={`/quotations/${record.id}/compare`}
              variant="outlined"
              color="inherit"
              sx={{ justifySelf: 'start' }}
            >
              {translate('compare.open')}
            </Button>
          )}
          {!decided && <Alternatives options={record.options} />}
        </Box>
        <Box component="aside" sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <CustomerSection customer={record.customer} />
          <SellerSection quotation={record} />
          {hasLink(record.status) && <LinkSection quotation={record} />}
          <DocumentsSection quotation={record} />
          <MessagesSection quotation={record} />
          <NotesSection quotation={record} />
          <RevisionsSection quotation={record} />
          <Section title={translate('quotation.history')}>
            <History history={record.history} acceptance={record.acceptance} />
          </Section>
        </Box>
      </Box>
    </>
  );
}

const QuotationShow = () => (
  <ShowBase queryOptions={WHOLE}>
    <Box sx={{ py: 2, px: { sm: 1 }, maxWidth: 1400, width: '100%', mx: 'auto' }}>
      <Body />
    </Box>
  </ShowBase>
);

export default QuotationShow;
