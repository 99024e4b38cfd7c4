import { List, type ListProps, useResourceContext } from 'react-admin';
import { PageTitle } from './page-title';
import { useName } from './use-name';

/** The list of a resource under its own name. What can be exported has a button of its own in the actions. */
export function ListPage(props: ListProps) {
  const resource = useResourceContext() ?? '';
  return (
    <>
      <PageTitle>{useName(resource)}</PageTitle>
      <List title={false} exporter={false} perPage={25} {...props} />
    </>
  );
}
