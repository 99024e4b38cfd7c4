import { useGetResourceLabel } from 'react-admin';

/** The plural name of a resource, as pages are called. */
export const useName = (resource: string): string => useGetResourceLabel()(resource, 2);
