import { Box } from '@mui/material';
import { useDeferredValue } from 'react';
import { useTranslate } from 'react-admin';
import { SimilarAlert } from '../../../customers/duplicates/similar-alert';
import { useSimilar } from '../../../customers/duplicates/use-similar';
import { Field } from '../grid/field';
import { useFocusFirstRow } from '../grid/use-focus-first-row';
import { useEditor, useEditorState } from '../page/editor-context';
import { WHOLE_DRAFT } from '../state/fault-cell';

const FIELDS = ['name', 'email', 'phone'] as const;
const TYPES = { name: 'text', email: 'email', phone: 'tel' } as const;

/** Somebody new, who is saved together with the quotation; and those that it may be who are known already. */
export function NewCustomer() {
  const { session } = useEditor();
  const translate = useTranslate();
  const focusFirstRow = useFocusFirstRow();
  const customer = useEditorState(({ work }) => work.customer);
  const told = useEditorState((state) => state.told[WHOLE_DRAFT]);
  const who = customer.kind === 'new' ? customer : { kind: 'new' as const, name: '', email: '', phone: '' };
  const { name, email, phone } = useDeferredValue(who);
  const similar = useSimilar({ name, email, phone });
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: 'repeat(3, minmax(0, 1fr))' } }}>
      {FIELDS.map((field) => (
        <Field
          key={field}
          id={`customer-${field}`}
          label={translate(`resources.customers.fields.${field}`)}
          type={TYPES[field]}
          value={who[field]}
          fault={told?.[`customer.${field}`]}
          onEnter={() => {
            const next = FIELDS[FIELDS.indexOf(field) + 1];
            if (next) document.getElementById(`customer-${next}`)?.focus();
            else focusFirstRow();
          }}
          onType={(text) => session.chooseCustomer({ ...who, [field]: text })}
        />
      ))}
      <Box sx={{ gridColumn: '1 / -1' }}>
        <SimilarAlert
          title="duplicate.known"
          similar={similar}
          to={(id) => `/quotations/create?customer=${id}`}
        />
      </Box>
    </Box>
  );
}
