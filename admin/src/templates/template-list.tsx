import { type Theme, useMediaQuery } from '@mui/material';
import { DataTable, SelectInput, useTranslate } from 'react-admin';
import type { TemplatePartsFragment } from '../generated/graphql';
import { ListPage } from '../layout/list-page';
import { CHANNELS } from '../messages/channels';

const Column = DataTable.Col<TemplatePartsFragment>;

const LanguageInput = (props: { source: string; alwaysOn?: boolean }) => {
  const translate = useTranslate();
  const choices = ['es', 'en'].map((id) => ({ id, name: translate(`template.language.${id}`) }));
  return <SelectInput {...props} choices={choices} />;
};

const ChannelInput = (props: { source: string; alwaysOn?: boolean }) => {
  const translate = useTranslate();
  const choices = CHANNELS.map((id) => ({ id, name: translate(`message.channel.${id}`) }));
  return <SelectInput {...props} choices={choices} />;
};

const filters = [
  <LanguageInput key="language" source="language" alwaysOn />,
  <ChannelInput key="channel" source="channel" alwaysOn />,
];

export default function TemplateList() {
  const translate = useTranslate();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <ListPage pagination={false} actions={false} filters={filters} filterDefaultValues={{ language: 'es' }}>
      <DataTable<TemplatePartsFragment> rowClick="edit" bulkActionButtons={false}>
        <Column
          source="kind"
          disableSort
          sx={{ fontWeight: 600 }}
          render={({ kind }) => translate(`message.kind.${kind}`, { _: kind })}
        />
        <Column
          source="channel"
          disableSort
          render={({ channel }) => translate(`message.channel.${channel}`)}
        />
        {!narrow && (
          <Column
            source="language"
            disableSort
            render={({ language }) => translate(`template.language.${language}`)}
          />
        )}
        <Column
          source="isCustom"
          disableSort
          render={({ isCustom }) => translate(isCustom ? 'template.custom' : 'template.default')}
        />
      </DataTable>
    </ListPage>
  );
}
