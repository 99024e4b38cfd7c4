import { useTranslate } from 'react-admin';
import type { MessageState } from '../generated/graphql';
import { PaneMark } from '../layout/pane-mark';

export const STATES: readonly MessageState[] = ['QUEUED', 'SENDING', 'SENT', 'UNKNOWN', 'FAILED', 'SKIPPED'];

const COLORS: Readonly<Record<MessageState, string>> = {
  QUEUED: 'text.secondary',
  SENDING: 'info.main',
  SENT: 'success.main',
  UNKNOWN: 'warning.main',
  FAILED: 'error.main',
  SKIPPED: 'text.secondary',
};

export function StateMark({ state }: { state: MessageState }) {
  const translate = useTranslate();
  return (
    <PaneMark color={COLORS[state]} bare={state === 'QUEUED' || state === 'SKIPPED'}>
      {translate(`message.state.${state}`)}
    </PaneMark>
  );
}
