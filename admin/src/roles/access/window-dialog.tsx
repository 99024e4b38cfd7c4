import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { write } from '../../data/request';
import { errorsOf, useAction } from '../../data/use-action';
import { FormDialog } from '../../forms/form-dialog';
import { FormField } from '../../forms/form-field';
import { linesOf } from '../../forms/lines';
import { type AccessWindowInput, SetRoleAccessDocument } from '../../generated/graphql';
import type { RoleRecord } from '../operations';
import { type Span, SpanFields } from './span-fields';

/** Monday to Friday, as most shops work. */
const USUAL = { days: [1, 2, 3, 4, 5], from: '09:00', until: '18:00' };

let made = 0;
/** Spans have no name of their own; this one keeps a row what it is while others come and go. */
const keyed = (span: Omit<Span, 'key'>): Span => {
  made += 1;
  return { ...span, key: made };
};

/** When and from where the holders of a role may work. */
export function WindowDialog({ role, onClose }: { role: RoleRecord; onClose: () => void }) {
  const translate = useTranslate();
  const [spans, setSpans] = useState(() => role.accessHours.map(keyed));
  const save = useAction(
    (input: AccessWindowInput) =>
      write(SetRoleAccessDocument, { key: role.key, expectedVersion: role.version, input }),
    { done: 'access.saved', refreshes: ['roles'] },
  );
  const errors = errorsOf(save);
  return (
    <FormDialog
      title="access.edit"
      lead="access.edit_lead"
      busy={save.isPending}
      onClose={onClose}
      onSubmit={(form) =>
        save.mutate(
          {
            hours: spans.map(({ days, from, until }) => ({ days, from, until })),
            networks: linesOf(form, 'networks'),
          },
          { onSuccess: onClose },
        )
      }
    >
      {spans.map((span, index) => (
        <SpanFields
          key={span.key}
          span={span}
          path={`hours.${index}`}
          errors={errors}
          onChange={(changed) => setSpans(spans.map((one) => (one.key === span.key ? changed : one)))}
          onRemove={() => setSpans(spans.filter(({ key }) => key !== span.key))}
        />
      ))}
      <Button variant="outlined" color="inherit" onClick={() => setSpans([...spans, keyed(USUAL)])}>
        {translate('access.add_hours')}
      </Button>
      <FormField
        name="networks"
        label="access.networks"
        hint="access.networks_hint"
        errors={errors}
        defaultValue={role.accessNetworks.join('\n')}
        multiline
        minRows={2}
      />
    </FormDialog>
  );
}
