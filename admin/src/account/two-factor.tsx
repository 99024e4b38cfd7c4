import { Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { RecoveryCodes } from './recovery-codes';
import { SetUp } from './set-up';
import { TurnedOn } from './turned-on';
import { useSecondFactor } from './use-second-factor';

/** The second step of signing in: set up, looked after, turned off. */
export function TwoFactor() {
  const translate = useTranslate();
  const { state, changed } = useSecondFactor();
  const [codes, setCodes] = useState<readonly string[]>();
  const kept = () => {
    setCodes(undefined);
    void changed();
  };
  if (!state) return <Skeleton variant="rectangular" height={160} />;
  if (codes) return <RecoveryCodes codes={codes} onKept={kept} />;
  return (
    <>
      <Typography sx={{ color: 'text.secondary', maxWidth: '68ch' }}>
        {translate(`two_factor.lead_${state}`)}
      </Typography>
      {state === 'ON' ? (
        <TurnedOn onCodes={setCodes} onOff={() => void changed()} />
      ) : (
        <SetUp onDone={setCodes} />
      )}
    </>
  );
}
