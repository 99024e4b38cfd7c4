import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { SubmitRecipientsQuery } from '../../generated/graphql';

type Recipient = NonNullable<SubmitRecipientsQuery['recipients']>[number];

/** Where messages go, and why some do not. */
export function Recipients({ recipients }: { recipients: readonly Recipient[] }) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
      {recipients.map(({ channel, recipient, explanation }) => (
        <li key={channel}>
          {explanation ?? (
            <>
              {translate(`message.channel.${channel}`)}: <b>{recipient}</b>
            </>
          )}
        </li>
      ))}
    </Box>
  );
}
