import { Box, Link, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Section } from '../../../layout/section';
import { useEditor, useEditorState } from '../page/editor-context';
import { FindCustomer } from './find-customer';
import { NewCustomer } from './new-customer';
import { ReusePlaces } from './reuse-places';

/** For whom the quotation is: somebody who is known, or somebody new. It does not change once it is saved. */
export function CustomerPane() {
  const { session } = useEditor();
  const translate = useTranslate();
  const customer = useEditorState(({ work }) => work.customer);
  const quotation = useEditorState(({ work }) => work.quotation);
  const { canAccess } = useCanAccess({ resource: 'customers', action: 'show' });
  const isNew = customer.kind === 'new';
  return (
    <Section title={translate('quotation.customer')}>
      {quotation ? (
        customer.kind === 'known' &&
        (canAccess ? (
          <Link component={RouterLink} to={`/customers/${customer.id}/show`} sx={{ fontWeight: 600 }}>
            {customer.name}
          </Link>
        ) : (
          customer.name
        ))
      ) : (
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          {canAccess && (
            <ToggleButtonGroup
              size="small"
              exclusive
              value={isNew ? 'new' : 'known'}
              aria-label={translate('quotation.customer')}
              onChange={(_, kind) => {
                if (kind === 'new') session.chooseCustomer({ kind: 'new', name: '', email: '', phone: '' });
                if (kind === 'known') session.chooseCustomer({ kind: 'none' });
              }}
            >
              <ToggleButton value="known">{translate('editor.customer.known')}</ToggleButton>
              <ToggleButton value="new">{translate('editor.customer.new')}</ToggleButton>
            </ToggleButtonGroup>
          )}
          {isNew || !canAccess ? <NewCustomer /> : <FindCustomer />}
        </Box>
      )}
      {customer.kind === 'known' && canAccess && <ReusePlaces customerId={customer.id} />}
    </Section>
  );
}
