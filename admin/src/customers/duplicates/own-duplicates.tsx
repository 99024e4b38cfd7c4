import { useCanAccess } from 'react-admin';
import type { CustomerDetailFragment } from '../../generated/graphql';
import { SimilarAlert } from './similar-alert';
import { useSimilar } from './use-similar';

/** On a customer's page: others that may be the same, each one step from being merged. */
export function OwnDuplicates({ customer }: { customer: CustomerDetailFragment }) {
  const { id, name, email, phone, whatsapp, taxId } = customer;
  const similar = useSimilar({ name, email, phone, whatsapp, taxId, exceptId: id });
  const { canAccess } = useCanAccess({ resource: 'customers', action: 'edit' });
  const to = (other: string) => (canAccess ? `/duplicates/${id}/${other}` : `/customers/${other}/show`);
  return <SimilarAlert title="duplicate.own" similar={similar} to={to} />;
}
