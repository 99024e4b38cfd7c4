import { Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { read } from '../../data/request';
import { CustomersToMergeDocument } from '../../generated/graphql';
import { PageTitle } from '../../layout/page-title';
import { MergeForm } from './merge-form';

/** Two customers side by side, to make one of them. */
export default function MergePage() {
  const translate = useTranslate();
  const { one = '', other = '' } = useParams();
  const { data } = useQuery({
    queryKey: ['customers', 'merge', one, other],
    queryFn: () => read(CustomersToMergeDocument, { one, other }),
  });
  const areTwo = data?.one && data.other && data.one.id !== data.other.id;
  return (
    <>
      <PageTitle>{translate('duplicate.merge')}</PageTitle>
      {!data && <Skeleton variant="rectangular" height={520} />}
      {data && !areTwo && <Typography sx={{ py: 2 }}>{translate('duplicate.gone')}</Typography>}
      {data?.one && data.other && areTwo && (
        <MergeForm key={`${data.one.id} ${data.other.id}`} pair={[data.one, data.other]} />
      )}
    </>
  );
}
