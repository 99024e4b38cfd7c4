import type { ReactNode } from 'react';
import { AccessDenied, CanAccess } from 'react-admin';

/** A page for those who may change what the resource is about. */
export const EditorsOnly = ({ resource, children }: { resource: string; children: ReactNode }) => (
  <CanAccess resource={resource} action="edit" accessDenied={<AccessDenied />}>
    {children}
  </CanAccess>
);
