import type { Server, Session } from './index.js';

const RATES = 'product rate';
const WASTE = `byOpening { opening rates { ${RATES} } } curved { ${RATES} } otherwise`;
const TABLES = `complexity { floorAbove floor difficultAccess curvedGlass extremeWeather }
  volumeTiers { from rate } removalRate travelZones { code label amount } minimumCharge taxRate`;
/** The rules of a version, whole: as they are read they can be saved again. */
export const RULES = `rules { waste { ${WASTE} } ${TABLES} overrides { vertical waste { ${WASTE} } ${TABLES} } }`;

interface Version {
  readonly ruleSet: { readonly number: number; readonly rules: Readonly<Record<string, unknown>> };
}

/** Saves the rules in force with changes as the next version after the newest, and answers its number. */
export async function saveRules(
  server: Server,
  { headers }: Session,
  changes: Readonly<Record<string, unknown>>,
  basedOn = 1,
): Promise<number> {
  const { ruleSet } = await server.data<Version>(`{ ruleSet { number ${RULES} } }`, {}, headers);
  const { saved } = await server.data<{ saved: Version }>(
    `mutation ($input: RuleSetInput!, $basedOn: Int!) {
      saved: saveRuleSet(input: $input, basedOn: $basedOn, note: "Prueba") { ruleSet { number } }
    }`,
    { input: { ...ruleSet.rules, ...changes }, basedOn },
    headers,
  );
  return saved.ruleSet.number;
}

/** Puts a version in force from now on. */
export async function activateRules(server: Server, { headers }: Session, number: number): Promise<void> {
  const document = `mutation ($number: Int!) { activateRuleSet(number: $number) { ruleSet { number } } }`;
  await server.data(document, { number }, headers);
}
