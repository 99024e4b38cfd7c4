import { TextInput } from 'react-admin';

/** Networks, one a line. Empty lines stay while they are typed; `filled` leaves them out when it is sent. */
export const NetworksInput = () => (
  <TextInput
    source="networks"
    format={(lines?: readonly string[]) => (lines ?? []).join('\n')}
    parse={(text: string) => text.split('\n')}
    multiline
    minRows={2}
    helperText="key.networks_hint"
  />
);
