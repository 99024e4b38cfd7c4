import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../../layout/section';
import { Field } from '../grid/field';
import { useEditor, useEditorState } from '../page/editor-context';
import { newId } from '../page/new-id';
import { addAdjustment } from '../state/adjustments';
import { WHOLE_DRAFT } from '../state/fault-cell';
import { AdjustmentRow } from './adjustment-row';
import { DiscountHint } from './discount-hint';
import { TravelZoneField } from './travel-zone-field';

/** What the staff adds to or takes off the price, where it travels to, and what it writes to the customer. */
export function AdjustmentsPane() {
  const { session } = useEditor();
  const translate = useTranslate();
  const adjustments = useEditorState(({ work }) => work.draft.adjustments);
  const notes = useEditorState(({ work }) => work.draft.notes);
  const told = useEditorState((state) => state.told);
  const add = () => {
    const id = newId();
    session.change((draft) => addAdjustment(draft, id, translate('adjustment.DISCOUNT')));
    requestAnimationFrame(() => document.getElementById(`${id}-amount`)?.focus());
  };
  return (
    <Section title={translate('editor.adjustments')}>
      {adjustments.map((adjustment) => (
        <AdjustmentRow key={adjustment.id} adjustment={adjustment} told={told[adjustment.id]} />
      ))}
      <DiscountHint />
      <Button color="inherit" variant="outlined" onClick={add} sx={{ justifySelf: 'start' }}>
        {translate('editor.add_adjustment')}
      </Button>
      <Box sx={{ display: 'grid', gap: 2, mt: 1 }}>
        <TravelZoneField />
        <Field
          id="notes"
          label={translate('quotation.notes')}
          hint={translate('draft.notes_hint')}
          value={notes}
          fault={told[WHOLE_DRAFT]?.notes}
          rows={3}
          onType={(text) => session.change((draft) => ({ ...draft, notes: text }), 'notes')}
        />
      </Box>
    </Section>
  );
}
