import { Box, Typography } from '@mui/material';
import { required, TextInput, useGetOne, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { WHOLE } from '../data/whole';
import { EditForm } from '../forms/edit-form';
import type { TemplatePartsFragment } from '../generated/graphql';
import { PageTitle } from '../layout/page-title';
import { TEMPLATE_FIELDS } from './operations';
import { PreviewPane } from './preview-pane';
import { ResetButton } from './reset-button';
import { Variables } from './variables';

const COLUMNS = {
  display: 'grid',
  columnGap: 3,
  rowGap: 2,
  width: '100%',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
};

const BODY = { htmlInput: { spellCheck: true } };

export default function TemplateEdit() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data: template } = useGetOne<TemplatePartsFragment>('templates', {
    id: decodeURIComponent(id),
    ...WHOLE,
  });
  const isMail = template?.channel === 'EMAIL';
  const title = template
    ? `${translate(`message.kind.${template.kind}`, { _: template.kind })} · ${translate(`message.channel.${template.channel}`)} · ${translate(`template.language.${template.language}`)}`
    : translate('layout.loading');
  return (
    <>
      <PageTitle>{title}</PageTitle>
      {template && (
        <Typography sx={{ pt: 2, color: 'text.secondary', maxWidth: '68ch' }}>
          {translate(`template.when.${template.kind}`, { _: '' })}
        </Typography>
      )}
      <EditForm fields={TEMPLATE_FIELDS} redirect={false} maxWidth={1320}>
        <Box sx={COLUMNS}>
          <Box sx={{ display: 'grid', alignContent: 'start', gap: 2 }}>
            {isMail && <TextInput source="subject" validate={required()} helperText={false} />}
            {isMail && <TextInput source="preheader" helperText="template.preheader_hint" />}
            {template?.channel === 'WHATSAPP' && (
              <TextInput
                source="providerTemplate"
                validate={required()}
                helperText="template.provider_hint"
              />
            )}
            <TextInput
              source="body"
              multiline
              minRows={isMail ? 12 : 5}
              validate={required()}
              helperText={isMail ? 'template.body_hint' : false}
              slotProps={BODY}
            />
            {template && <Variables template={template} />}
            {template && <ResetButton template={template} />}
          </Box>
          {template && <PreviewPane template={template} />}
        </Box>
      </EditForm>
    </>
  );
}
