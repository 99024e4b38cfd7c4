import { Box, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useLocale, useNotify, useRedirect } from 'react-admin';
import { useViewer } from '../../../auth/use-viewer';
import { editorApi } from '../session/api';
import { type Shelf, shelfOf } from '../session/shelf';
import { savedWork } from '../session/work';
import { Editor } from './editor';
import { newId } from './new-id';
import { useOpened } from './use-opened';

/** The shop's state of a draft. It is read anew whenever something happens to the quotation. */
const useStored = (id: string, language: string) =>
  useQuery({
    queryKey: ['quotations', 'getOne', { id, editor: true }],
    queryFn: async () => {
      const answer = await editorApi(() => language, newId).latest(id);
      if (answer.kind !== 'data') throw new Error('ra.notification.http_error');
      return { stored: answer.data };
    },
    refetchOnMount: 'always',
    gcTime: 0,
    retry: true,
  }).data;

/** A draft that the shop has: worked on where it was left in this browser, else as the shop has it. */
export function DraftEditor({ id }: { id: string }) {
  const language = useLocale();
  const redirect = useRedirect();
  const notify = useNotify();
  const userId = useViewer()?.id;
  const loaded = useStored(id, language);
  const shelf = useMemo(
    (): Shelf | undefined => (userId ? shelfOf(localStorage, userId) : undefined),
    [userId],
  );
  const kept = useMemo(() => shelf?.find(id), [shelf, id]);
  // Once there is something to work on, what the shop answers is met, not begun with: people type meanwhile.
  const canBegin = kept !== undefined || loaded !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded later is met, not begun with.
  const opening = useMemo(() => {
    if (!shelf) return undefined;
    if (kept) return { name: id, shelf, work: kept };
    const stored = loaded?.stored;
    if (!stored?.isDraft) return undefined;
    return {
      name: id,
      shelf,
      work: savedWork(stored.draft, stored.saved, stored.customer, new Date().toISOString()),
    };
  }, [shelf, id, kept, canBegin]);
  const session = useOpened(opening, language);

  useEffect(() => {
    if (session && loaded) session.meet(loaded.stored);
  }, [session, loaded]);

  const gone = loaded !== undefined && !opening && shelf !== undefined;
  useEffect(() => {
    if (!gone) return;
    // Only drafts are edited: whoever comes for another quotation reads it.
    if (loaded?.stored) redirect(`/quotations/${id}/show`);
    else {
      notify('ra.notification.item_doesnt_exist', { type: 'warning' });
      redirect('/quotations');
    }
  }, [gone, loaded, redirect, notify, id]);

  if (!session) return <Waiting />;
  return <Editor session={session} />;
}

const Waiting = () => (
  <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
    <Skeleton variant="rectangular" height={76} />
    <Skeleton variant="rectangular" height={120} />
    <Skeleton variant="rectangular" height={360} />
  </Box>
);
