import { v5 } from 'uuid';

const ROLES = '3f2b6c0e-5b0f-4c39-9d8e-6f1f0a7c2d11';

/** The id that stands for a role where only ids are kept, such as the audit log: always the same for the same key. */
export const roleSubject = (key: string): string => v5(key, ROLES);
