import { useCanAccess, useGetManyAggregate } from 'react-admin';
import type { AuditPartsFragment, QuotationRowFragment } from '../generated/graphql';
import { kindOf } from './actions';

/** A change of a quotation holds only what changed: its number is read, for all of a page at once. */
function QuotationNumber({ id }: { id: string }) {
  const { canAccess = false } = useCanAccess({ resource: 'quotations', action: 'list' });
  const { data } = useGetManyAggregate<QuotationRowFragment>(
    'quotations',
    { ids: [id] },
    { enabled: canAccess },
  );
  return data?.[0]?.number ?? '';
}

/** What the entry's thing is called by: a name or a number, where it has one. */
export function SubjectName({ entry: { action, subjectId, before, after } }: { entry: AuditPartsFragment }) {
  const name = [after?.name, before?.name, after?.number, before?.number].find((one) => one != null);
  if (name !== undefined) return String(name);
  return kindOf(action) === 'quotation' ? <QuotationNumber id={subjectId} /> : '';
}
