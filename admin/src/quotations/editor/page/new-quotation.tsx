import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useViewer } from '../../../auth/use-viewer';
import { read } from '../../../data/request';
import { CustomerOneDocument } from '../../../generated/graphql';
import { shelfOf } from '../session/shelf';
import { NOBODY, newWork } from '../session/work';
import { newDraft } from '../state/new-draft';
import { createdAs, rememberCreated } from './created';
import { DraftEditor } from './draft-editor';
import { Editor } from './editor';
import { newId, newKey } from './new-id';
import { Unfinished } from './unfinished';
import { useOpened } from './use-opened';

/** The customer that the page was opened for. */
const useWantedCustomer = (id: string | null) =>
  useQuery({
    queryKey: ['customers', 'wanted', id],
    queryFn: async () => (await read(CustomerOneDocument, { id: id ?? '' })).customer,
    enabled: id !== null,
  });

function NewEditor({ name, customerId }: { name: string; customerId: string | null }) {
  const language = useLocale();
  const translate = useTranslate();
  const userId = useViewer()?.id;
  const { data: customer, isPending } = useWantedCustomer(customerId);
  const ready = userId !== undefined && (customerId === null || !isPending);
  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once, whatever is read or said later.
  const opening = useMemo(() => {
    if (!ready) return undefined;
    const shelf = shelfOf(localStorage, userId);
    const draft = newDraft('RESIDENTIAL', translate('editor.room.new', { number: 1 }), newId);
    const who = customer ? ({ kind: 'known', id: customer.id, name: customer.name } as const) : NOBODY;
    const work = shelf.find(name) ?? newWork(draft, who, newKey(), new Date().toISOString());
    return { name, shelf, work };
  }, [ready, name]);
  const session = useOpened(opening, language);
  useEffect(() => {
    if (!session) return;
    // A page that is loaded anew goes on with the quotation that there is by then.
    return session.subscribe(() => {
      const { quotation } = session.state().work;
      if (quotation) rememberCreated(name, quotation.id);
    });
  }, [session, name]);
  if (!session) return null;
  return (
    <>
      <Unfinished name={name} />
      <Editor session={session} />
    </>
  );
}

/** A new quotation. Its address names the work, so that loading the page anew goes on with it. */
export function NewQuotation() {
  const [search, setSearch] = useSearchParams();
  const name = search.get('draft');
  useEffect(() => {
    if (!name)
      setSearch(
        (now) => {
          now.set('draft', newKey());
          return now;
        },
        { replace: true },
      );
  }, [name, setSearch]);
  const created = useMemo(() => (name ? createdAs(name) : undefined), [name]);
  if (!name) return null;
  if (created) return <DraftEditor id={created} />;
  return <NewEditor key={name} name={name} customerId={search.get('customer')} />;
}
