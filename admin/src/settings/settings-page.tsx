import { Typography } from '@mui/material';
import { NumberInput, required, TextInput, useTranslate } from 'react-admin';
import { EditForm } from '../forms/edit-form';
import { Fields } from '../forms/fields';
import { PageTitle } from '../layout/page-title';
import { useName } from '../layout/use-name';
import { SETTINGS_FIELDS, SHOP_ID } from './operations';
import { Preset } from './preset';

const Heading = ({ text }: { text: string }) => (
  <Typography variant="h3" component="h2" sx={{ mt: 2, mb: 1 }}>
    {useTranslate()(text)}
  </Typography>
);

const Lead = ({ text }: { text: string }) => (
  <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
    {useTranslate()(text)}
  </Typography>
);

export default function SettingsPage() {
  return (
    <>
      <PageTitle>{useName('settings')}</PageTitle>
      <EditForm id={SHOP_ID} resource="settings" fields={SETTINGS_FIELDS} redirect={false}>
        <Heading text="settings.who" />
        <Fields>
          <TextInput source="name" validate={required()} />
          <TextInput source="legalName" />
          <TextInput source="taxId" />
          <TextInput source="taxIdLabel" />
        </Fields>
        <TextInput source="address" multiline />
        <Heading text="settings.contact" />
        <Lead text="settings.contact_lead" />
        <Fields>
          <TextInput source="phone" type="tel" />
          <TextInput source="whatsapp" type="tel" helperText="settings.whatsapp_hint" />
          <TextInput source="email" type="email" />
        </Fields>
        <Heading text="settings.documents" />
        <NumberInput
          source="quotationExpiryDays"
          validate={required()}
          min={1}
          max={3650}
          helperText="settings.days_hint"
        />
        <TextInput source="bankDetails" multiline minRows={2} />
        <TextInput source="terms" multiline minRows={4} />
        <Heading text="settings.region" />
        <Preset />
        <Fields>
          <TextInput source="country" validate={required()} />
          <TextInput source="currency" validate={required()} />
          <TextInput source="locale" validate={required()} />
          <TextInput source="timeZone" validate={required()} />
          <TextInput source="taxName" validate={required()} />
        </Fields>
      </EditForm>
    </>
  );
}
