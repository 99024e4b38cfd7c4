import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Page } from '../layout/page';
import { PageTitle } from '../layout/page-title';

interface Props {
  /** The quotation's. */
  readonly id: string;
  readonly title: string;
  /** Whose quotation it is, and whatever else a sheet of paper has to say about itself. */
  readonly about: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** Something about one quotation that is read on paper, too: what surrounds it is not printed. */
export function SheetPage({ id, title, about, lead, children }: Props) {
  const translate = useTranslate();
  return (
    <Page
      width={1200}
      lead={lead}
      actions={
        <>
          <Button component={Link} to={`/quotations/${id}/show`}>
            {translate('compare.back')}
          </Button>
          <Button variant="outlined" onClick={() => window.print()}>
            {translate('compare.print')}
          </Button>
        </>
      }
    >
      <PageTitle>{title}</PageTitle>
      <Box className="print-alone" sx={{ display: 'grid', gap: 2 }}>
        <div>
          <Typography
            variant="h2"
            component="p"
            sx={{ display: 'none', '@media print': { display: 'block' } }}
          >
            {title}
          </Typography>
          <Typography>{about}</Typography>
        </div>
        {children}
      </Box>
    </Page>
  );
}
