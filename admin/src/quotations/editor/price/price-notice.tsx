import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ToldText, useToldElsewhere } from '../grid/told-text';
import { useEditorState } from '../page/editor-context';
import { WHOLE_DRAFT } from '../state/fault-cell';

/** What fields of the page show themselves. */
const SHOWN = ['customer.name', 'customer.email', 'customer.phone', 'notes'];

/** Why there is no price, or what no cell shows. */
export function PriceNotice() {
  const translate = useTranslate();
  const { status, price } = useEditorState((state) => state.price);
  const told = useEditorState((state) => state.told);
  const texts = useToldElsewhere()(told[WHOLE_DRAFT], SHOWN);
  const elsewhere = Object.keys(told).length > 0 && texts.length === 0;
  if (status === 'unanswered') {
    return (
      <Alert severity="warning" variant="outlined">
        {translate(price ? 'editor.price.last' : 'editor.price.none')}
      </Alert>
    );
  }
  if (texts.length === 0 && !elsewhere) return null;
  return (
    <Alert severity="error" variant="outlined">
      <ToldText texts={texts} />
      {elsewhere && translate('editor.price.faults')}
    </Alert>
  );
}
