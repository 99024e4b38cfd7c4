import { useEffect } from 'react';
import { type Path, useForm } from 'react-hook-form';
import { Field } from '../../forms/field';
import { focusField } from '../../forms/focus-field';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { useShop } from '../../layout/use-shop';
import { CONTACT_FIELDS, type ContactField } from '../flow/contact';
import { type Contact, contactParts } from '../flow/draft';
import { field } from '../flow/fault';
import { isVehicle } from '../flow/openings';
import { StepForm } from '../shell/step-form';
import { contactWords } from '../words/contact';
import { faultWords } from '../words/faults';
import { useDraftPart, useWorkspace, useWorkspaceState } from '../workspace/use-workspace';
import { AddressFields } from './address-fields';
import { NewsChoice } from './news-choice';
import { contactResolver } from './resolver';
import { SendingState } from './sending-state';

const PARTS = contactParts.options;

export function ContactStep() {
  const words = useWords(contactWords);
  const sentences = useWords(faultWords);
  const language = useLanguage();
  const { taxIdLabel } = useShop();
  const contact = useDraftPart((draft) => draft.contact);
  const isCar = useDraftPart(isVehicle);
  const workspace = useWorkspace();
  const sending = useWorkspaceState((state) => state.sending);
  const refusals = useWorkspaceState((state) => state.refusals);
  const form = useForm<Contact>({
    defaultValues: contact,
    resolver: contactResolver(sentences),
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const { register, handleSubmit, subscribe, watch, formState, getValues, setValue } = form;

  // Everything typed is kept, right or wrong: the field alone, since another tab may have changed the others.
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          const part = PARTS.find((one) => one === name);
          if (part)
            workspace.change((now) => ({ ...now, contact: { ...now.contact, [part]: values[part] } }));
        },
      }),
    [subscribe, workspace],
  );
  useEffect(() => {
    for (const part of PARTS) {
      if (getValues(part) !== contact[part]) setValue(part, contact[part]);
    }
  }, [contact, getValues, setValue]);

  const faultOf = (name: ContactField): string | null => {
    const refusal = refusals.find(({ place }) => place?.field === field.contact(name));
    return formState.errors[name]?.message ?? refusal?.message ?? null;
  };
  const text = (name: ContactField & Path<Contact>) => ({ id: field.contact(name), fault: faultOf(name) });
  const send = handleSubmit(
    () => void workspace.submit(),
    (errors) => {
      const first = CONTACT_FIELDS.find((name) => errors[name]);
      if (first) focusField(field.contact(first));
    },
  );
  const busy = sending === 'sending' || sending === 'waiting';

  return (
    <StepForm
      step="contact"
      title={words.title}
      lead={words.lead}
      nextLabel={busy ? words.submitting : words.submit}
      busy={busy}
      onSubmit={(event) => void send(event)}
    >
      <SendingState state={sending} />
      <div className="grid max-w-xl gap-5" lang={language}>
        <Field {...text('name')} label={words.name}>
          {(props) => <input {...props} {...register('name')} autoComplete="name" className="field" />}
        </Field>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field {...text('email')} label={words.email} hint={words.oneChannel}>
            {(props) => (
              <input
                {...props}
                {...register('email')}
                type="email"
                inputMode="email"
                autoComplete="email"
                className="field"
              />
            )}
          </Field>
          <Field {...text('phone')} label={words.phone}>
            {(props) => (
              <input
                {...props}
                {...register('phone')}
                type="tel"
                autoComplete="tel"
                placeholder="+56 9 1234 5678"
                className="field"
              />
            )}
          </Field>
        </div>
        {watch('phone').trim() !== '' && <Check label={words.whatsapp} {...register('whatsapp')} />}
        <Check label={words.business} {...register('business')} />
        {watch('business') && (
          <div className="grid gap-5 sm:grid-cols-2">
            <Field {...text('taxId')} label={taxIdLabel ?? words.taxId}>
              {(props) => <input {...props} {...register('taxId')} autoComplete="off" className="field" />}
            </Field>
            <Field {...text('businessActivity')} label={words.businessActivity}>
              {(props) => (
                <input {...props} {...register('businessActivity')} autoComplete="off" className="field" />
              )}
            </Field>
          </div>
        )}
        {!isCar && <AddressFields />}
        <Field {...text('notes')} label={words.notes} hint={words.notesHelp}>
          {(props) => <textarea {...props} {...register('notes')} rows={3} className="field" />}
        </Field>
        <p className="text-sm text-muted">{words.privacy}</p>
        <NewsChoice
          agreed={watch('marketing')}
          onChoose={(version) => setValue('marketing', version, { shouldDirty: true })}
        />
      </div>
    </StepForm>
  );
}

function Check({
  label,
  ...input
}: { readonly label: string } & ReturnType<ReturnType<typeof useForm<Contact>>['register']>) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input type="checkbox" {...input} className="tick" />
      {label}
    </label>
  );
}
