import { Box, Typography } from '@mui/material';
import { Menu, useSidebarState, useTranslate } from 'react-admin';
import { mayDo } from '../auth/permissions';
import { useViewer } from '../auth/use-viewer';

interface Props {
  readonly label: string;
  readonly resources: readonly string[];
}

/** Pages that belong together, of those that the role may read; without any there is no group. */
export function MenuGroup({ label, resources }: Props) {
  const translate = useTranslate();
  const [isOpen] = useSidebarState();
  const held = useViewer()?.permissions ?? [];
  const readable = resources.filter((resource) => mayDo(held, resource, 'list'));
  if (readable.length === 0) return null;
  return (
    <Box role="group" aria-label={translate(label)} sx={{ mb: 1 }}>
      {isOpen && (
        <Typography
          aria-hidden
          variant="body2"
          sx={{ color: 'text.secondary', px: 2, pt: 1, pb: 0.25, fontWeight: 600 }}
        >
          {translate(label)}
        </Typography>
      )}
      {readable.map((name) => (
        <Menu.ResourceItem key={name} name={name} />
      ))}
    </Box>
  );
}
