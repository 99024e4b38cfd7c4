import { Button } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { write } from '../../data/request';
import { errorsOf, useAction } from '../../data/use-action';
import { momentIn } from '../../format/days';
import { FormDialog } from '../../forms/form-dialog';
import { FormField } from '../../forms/form-field';
import { ActivateRuleSetDocument, type RuleSetDetailFragment } from '../../generated/graphql';
import { useShopFormats } from '../../settings/shop-formats';
import { scheduledFor } from '../version-state';
import { useVersions } from './use-versions';

/** Puts the version in force, now or from a moment on. */
export function ActivateButton({ version: { number, inForce } }: { version: RuleSetDetailFragment }) {
  const translate = useTranslate();
  const { timeZone } = useShopFormats();
  const [asking, setAsking] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'rule-sets', action: 'edit' });
  const activate = useAction((from: string | null) => write(ActivateRuleSetDocument, { number, from }), {
    done: 'rules.activated',
    refreshes: ['rule-sets'],
    beside: ['from'],
  });
  const replaced = useVersions().some((other) => other.number !== number && scheduledFor(other));
  // A version in force is put in force again only where another one is to follow it.
  if (!canAccess || (inForce && !replaced)) return null;
  const close = () => setAsking(false);
  return (
    <>
      <Button
        variant={inForce ? 'outlined' : 'contained'}
        color={inForce ? 'inherit' : 'primary'}
        onClick={() => setAsking(true)}
      >
        {translate('rules.activate')}
      </Button>
      {asking && (
        <FormDialog
          title="rules.activate"
          lead="rules.activate_lead"
          confirm="rules.activate"
          busy={activate.isPending}
          onClose={close}
          onSubmit={(form) =>
            activate.mutate(momentIn(String(form.get('from')), timeZone) ?? null, { onSuccess: close })
          }
        >
          <FormField
            name="from"
            type="datetime-local"
            label="rules.from"
            hint="rules.from_hint"
            errors={errorsOf(activate)}
            slotProps={{ inputLabel: { shrink: true } }}
            autoFocus
          />
        </FormDialog>
      )}
    </>
  );
}
