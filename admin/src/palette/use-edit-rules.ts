import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { read } from '../data/request';
import { RulesInForceDocument } from '../generated/graphql';

/** Opens the form of the rules that are in force, whichever they are by then. */
export function useEditRules(): () => void {
  const navigate = useNavigate();
  const notify = useNotify();
  return () =>
    void read(RulesInForceDocument, {}).then(
      ({ ruleSet }) => navigate(ruleSet ? `/rule-sets/${ruleSet.number}` : '/rule-sets'),
      (error: Error) => notify(error.message, { type: 'error' }),
    );
}
