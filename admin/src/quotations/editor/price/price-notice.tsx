import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useEditorState } from '../page/editor-context';
import { WHOLE_DRAFT } from '../state/fault-cell';

/** Why there is no price, or what no cell shows. */
export function PriceNotice() {
  const translate = useTranslate();
  const { status, price } = useEditorState((state) => state.price);
  const told = useEditorState((state) => state.told);
  const faults = Object.entries(told[WHOLE_DRAFT] ?? {}).filter(([field]) => !field.startsWith('customer.'));
  const elsewhere = Object.keys(told).length > 0 && faults.length === 0;
  if (status === 'unanswered') {
    return (
      <Alert severity="warning" variant="outlined">
        {translate(price ? 'editor.price.last' : 'editor.price.none')}
      </Alert>
    );
  }
  if (faults.length === 0 && !elsewhere) return null;
  return (
    <Alert severity="error" variant="outlined">
      {faults.map(([field, message]) => (
        <div key={field}>{message}</div>
      ))}
      {elsewhere && translate('editor.price.faults')}
    </Alert>
  );
}
