import { useEffect } from 'react';
import { TextInput, useRecordContext, useRedirect, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { EditForm } from '../../forms/edit-form';
import { PageTitle } from '../../layout/page-title';
import { AdjustmentsInput } from './adjustments-input';
import { DiscountHint } from './discount-hint';
import type { DraftRecord } from './draft-record';

const FIELDS = ['notes', 'travelZone', 'adjustments'];
const backTo = (_resource?: string, id?: string | number) => `quotations/${id}/show`;

/** Only drafts are edited: anybody who comes for another quotation reads it. */
function Body() {
  const translate = useTranslate();
  const redirect = useRedirect();
  const draft = useRecordContext<DraftRecord>();
  const gone = draft && draft.status !== 'DRAFT';
  useEffect(() => {
    if (gone) redirect(backTo(undefined, draft.id));
  }, [gone, draft, redirect]);
  if (!draft) return null;
  return (
    <>
      <PageTitle>{translate('draft.title', { number: draft.number })}</PageTitle>
      <AdjustmentsInput />
      <DiscountHint draft={draft} />
      <TextInput source="travelZone" helperText="draft.zone_hint" />
      <TextInput source="notes" multiline minRows={3} helperText="draft.notes_hint" sx={{ mt: 1 }} />
    </>
  );
}

export default function DraftEdit() {
  const { id } = useParams();
  return (
    <EditForm resource="drafts" id={id} fields={FIELDS} redirect={backTo}>
      <Body />
    </EditForm>
  );
}
