import { expect, it } from 'vitest';
import { faultsOfAcceptance } from './check-acceptance';

const right = { name: 'Ana', agreed: true, mustChoose: false };

it.each([
  [right, []],
  [{ ...right, name: '  ' }, ['nameMissing']],
  [{ ...right, name: 'a'.repeat(121) }, ['nameLong']],
  [{ name: '', agreed: false, mustChoose: true }, ['optionMissing', 'nameMissing', 'termsMissing']],
])('%o', (typed, faults) => expect(Object.values(faultsOfAcceptance(typed))).toEqual(faults));
