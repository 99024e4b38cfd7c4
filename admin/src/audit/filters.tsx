import { DateInput, SelectInput, TextInput, useCanAccess, useGetList, useTranslate } from 'react-admin';
import type { AuditActorKind, StaffRowFragment } from '../generated/graphql';
import { actionsOf, KINDS, kindOf } from './actions';

const ACTORS: readonly AuditActorKind[] = ['STAFF', 'CUSTOMER', 'KEY', 'LINK', 'ANONYMOUS', 'SYSTEM'];

const ActorKindInput = (props: { source: string }) => {
  const translate = useTranslate();
  return (
    <SelectInput {...props} choices={ACTORS.map((id) => ({ id, name: translate(`audit.actor.${id}`) }))} />
  );
};

/** Names for whoever may see the team; its id for others, who get it from an entry. */
const ActorInput = ({ source }: { source: string }) => {
  const { canAccess } = useCanAccess({ resource: 'staff', action: 'list' });
  const { data = [] } = useGetList<StaffRowFragment>(
    'staff',
    { pagination: { page: 1, perPage: 100 }, sort: { field: 'name', order: 'ASC' } },
    { enabled: canAccess === true },
  );
  return canAccess ? (
    <SelectInput source={source} choices={data} translateChoice={false} />
  ) : (
    <TextInput source={source} />
  );
};

const KindInput = (props: { source: string; alwaysOn?: boolean }) => {
  const translate = useTranslate();
  const choices = KINDS.map((id) => ({ id, name: translate(`audit.kind.${id}`) }));
  return <SelectInput {...props} choices={choices} />;
};

const ActionInput = (props: { source: string }) => {
  const translate = useTranslate();
  const choices = actionsOf().map((id) => ({
    id,
    name: `${translate(`audit.kind.${kindOf(id)}`)} · ${translate(`did.${id}`)}`,
  }));
  return <SelectInput {...props} choices={choices} />;
};

export const auditFilters = [
  <KindInput key="kind" source="kind" alwaysOn />,
  <ActorInput key="actorId" source="actorId" />,
  <ActorKindInput key="actorKind" source="actorKind" />,
  <ActionInput key="action" source="action" />,
  <DateInput key="from" source="from" parse={(day: string) => day} />,
  <DateInput key="until" source="until" parse={(day: string) => day} />,
  <TextInput key="subjectId" source="subjectId" />,
  <TextInput key="ip" source="ip" />,
];
