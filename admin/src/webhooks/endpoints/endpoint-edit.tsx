import { EditForm } from '../../forms/edit-form';
import { EditTitle } from '../../forms/edit-title';
import { ENDPOINT_FIELDS } from '../operations';
import { EndpointInputs } from './endpoint-inputs';

export default function EndpointEdit() {
  return (
    <EditForm fields={ENDPOINT_FIELDS}>
      <EditTitle />
      <EndpointInputs />
    </EditForm>
  );
}
