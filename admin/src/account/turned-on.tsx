import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { write } from '../data/request';
import { errorsOf, useAction } from '../data/use-action';
import { DisableTwoFactorDocument, ReplaceRecoveryCodesDocument } from '../generated/graphql';
import { type Proof, ProofDialog } from './proof-dialog';

interface Props {
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onOff: () => void;
}

/** What can be done about a second factor that is on. */
export function TurnedOn({ onCodes, onOff }: Props) {
  const translate = useTranslate();
  const [asking, setAsking] = useState<'replace' | 'disable'>();
  const replace = useAction((proof: Proof) => write(ReplaceRecoveryCodesDocument, proof), {});
  const disable = useAction((proof: Proof) => write(DisableTwoFactorDocument, proof), {
    done: 'two_factor.is_off',
  });
  const close = () => setAsking(undefined);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button variant="outlined" color="inherit" onClick={() => setAsking('replace')}>
        {translate('two_factor.replace')}
      </Button>
      <Button color="error" onClick={() => setAsking('disable')}>
        {translate('two_factor.disable')}
      </Button>
      {asking === 'replace' && (
        <ProofDialog
          title="two_factor.replace"
          lead="two_factor.replace_lead"
          busy={replace.isPending}
          errors={errorsOf(replace)}
          onClose={close}
          onSubmit={(proof) =>
            replace.mutate(proof, {
              onSuccess: ({ recoveryCodes }) => {
                close();
                onCodes(recoveryCodes ?? []);
              },
            })
          }
        />
      )}
      {asking === 'disable' && (
        <ProofDialog
          title="two_factor.disable"
          lead="two_factor.disable_lead"
          busy={disable.isPending}
          errors={errorsOf(disable)}
          onClose={close}
          onSubmit={(proof) => disable.mutate(proof, { onSuccess: onOff })}
        />
      )}
    </Box>
  );
}
