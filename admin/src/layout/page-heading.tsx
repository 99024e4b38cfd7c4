import { Typography } from '@mui/material';
import { PageTitle } from './page-title';

/** What a page is about, large above its content. It is no heading there: the bar above has the same words as one. */
export const PageHeading = ({ children }: { children: string }) => (
  <>
    <PageTitle>{children}</PageTitle>
    <Typography variant="h1" component="p" sx={{ color: 'text.primary', overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  </>
);
