import { useQuery } from '@tanstack/react-query';
import { currentViewer } from './viewer';

/**
 * Who is signed in and what they may do; undefined until it is known. (react-admin's usePermissions remembers that nobody was,
 * from before the session was taken up again.)
 */
export const useViewer = () => useQuery({ queryKey: ['viewer'], queryFn: currentViewer }).data;
