import { useRecordContext, useTranslate } from 'react-admin';
import { PageTitle } from '../layout/page-title';

/** Names the record that is being edited. */
export function EditTitle() {
  const translate = useTranslate();
  const record = useRecordContext();
  return record ? <PageTitle>{translate('form.edit', { name: record.name })}</PageTitle> : null;
}
