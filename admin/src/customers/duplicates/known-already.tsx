import { useDeferredValue } from 'react';
import { useWatch } from 'react-hook-form';
import type { CreateCustomerInput } from '../../generated/graphql';
import { SimilarAlert } from './similar-alert';
import { useSimilar } from './use-similar';

const FIELDS = ['name', 'email', 'phone', 'whatsapp', 'taxId'] as const;

/** In the form of a new customer: those that there are already and that it may be. */
export function KnownAlready() {
  const typed = useWatch<CreateCustomerInput, typeof FIELDS>({ name: FIELDS });
  const [name, email, phone, whatsapp, taxId] = useDeferredValue(typed);
  const similar = useSimilar({ name, email, phone, whatsapp, taxId });
  return <SimilarAlert title="duplicate.known" similar={similar} to={(id) => `/customers/${id}/show`} />;
}
