import type { ReactNode } from 'react';
import { AccessDenied, CanAccess } from 'react-admin';

/** Pages for those who set prices. */
export const PricesOnly = ({ children }: { children: ReactNode }) => (
  <CanAccess resource="prices" action="edit" accessDenied={<AccessDenied />}>
    {children}
  </CanAccess>
);
