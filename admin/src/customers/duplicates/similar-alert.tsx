import { Alert, Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { SimilarCustomersQuery } from '../../generated/graphql';
import { Reasons } from './reasons';

interface Props {
  readonly title: string;
  readonly similar: SimilarCustomersQuery['similarCustomers'];
  /** Where the name of one leads. */
  readonly to: (id: string) => string;
}

/** Says that somebody may be a customer twice, and why. */
export function SimilarAlert({ title, similar, to }: Props) {
  const translate = useTranslate();
  if (similar.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined" role="status" sx={{ width: '100%', 'form &': { mb: 2 } }}>
      {translate(title)}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {similar.map(({ customer, reasons }) => (
          <li key={customer.id}>
            <Link component={RouterLink} to={to(customer.id)} underline="always">
              {customer.name}
            </Link>
            {' · '}
            <Reasons reasons={reasons} />
          </li>
        ))}
      </Box>
    </Alert>
  );
}
