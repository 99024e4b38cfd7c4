const LONGEST_NAME = 120;

interface Typed {
  readonly name: string;
  readonly agreed: boolean;
  /** An alternative has to be picked and was not. */
  readonly mustChoose: boolean;
}

export type AcceptanceFault = 'optionMissing' | 'nameMissing' | 'nameLong' | 'termsMissing';

/** What is missing before a quotation can be accepted, in the order of the form. */
export function faultsOfAcceptance({ name, agreed, mustChoose }: Typed) {
  const faults: Partial<Record<'option' | 'name' | 'terms', AcceptanceFault>> = {};
  if (mustChoose) faults.option = 'optionMissing';
  if (name.trim() === '') faults.name = 'nameMissing';
  else if (name.trim().length > LONGEST_NAME) faults.name = 'nameLong';
  if (!agreed) faults.terms = 'termsMissing';
  return faults;
}
