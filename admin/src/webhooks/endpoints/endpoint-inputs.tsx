import { CheckboxGroupInput, required, TextInput } from 'react-admin';
import { useChoices } from '../../format/choices';
import { EVENTS } from '../events';

/** What the forms of a new and of an old endpoint have in common. */
export const EndpointInputs = ({ autoFocus = false }: { autoFocus?: boolean }) => (
  <>
    <TextInput source="name" validate={required()} autoFocus={autoFocus} helperText="webhook.name_hint" />
    <TextInput source="url" type="url" validate={required()} helperText="webhook.url_hint" />
    <CheckboxGroupInput
      source="events"
      choices={useChoices('webhook.event', EVENTS)}
      validate={required()}
      row={false}
    />
  </>
);
