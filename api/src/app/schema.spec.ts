import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, parse, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { undeclared, undescribed } from '../kernel/schema-audit.js';
import { ANONYMOUS, grantOfRoles, type StaffActor } from '../modules/identity/index.js';
import { AccessRules } from './access-rules.js';
import { buildApiSchema } from './schema.js';
import { translator } from './translations.js';

const nothingRuns = () => {
  throw new Error('Nothing is executed here.');
};
const schema = buildApiSchema({ get: nothingRuns }, { quotation: nothingRuns, quotations: nothingRuns });
const staff = (role: 'sales' | 'support'): StaffActor => {
  const grant = grantOfRoles([{ key: role, permissions: [], discountLimit: '0' }]);
  return {
    kind: 'staff',
    sessionId: '01a1fc22-3678-70f4-95ba-bcd5a3d35b0b',
    id: '01a1fc22-3678-70f4-95ba-bcd5a3d35b0a',
    email: 'ventas@lamina.demo',
    name: 'Matías',
    roles: [role],
    ...grant,
    permissions: new Set(grant.permissions),
    networks: null,
    expiresAt: new Date(),
  };
};

test('every element of the schema is described', () => expect(undescribed(schema)).toEqual([]));

test('every field declares who may use it', () => expect(undeclared(schema)).toEqual([]));

test('the schema holds the whole contract', () => {
  const file = new URL('./fixtures/contract.graphql', import.meta.url);
  const contract = buildSchema(readFileSync(file, 'utf8'));
  expect(findBreakingChanges(contract, buildSchema(printSchema(schema)))).toEqual([]);
});

const rules = new AccessRules(schema);
const document = parse('mutation { submitQuotation(id: "1") { quotation { id } userErrors { code } } }');

test('a field is refused before anything runs: to anonymous callers as unauthenticated, to others as forbidden', () => {
  const check = (actor: Parameters<AccessRules['check']>[1]) => () =>
    rules.check(document, actor, translator('en'));
  expect(check(ANONYMOUS)).toThrow('Sign in');
  expect(check(staff('support'))).toThrow('not allowed');
  expect(check(staff('sales'))).not.toThrow();
  expect(() =>
    rules.check(parse('{ __typename products { nodes { name } } }'), ANONYMOUS, translator('es')),
  ).not.toThrow();
});

test('a field hidden in a fragment is found as well', () => {
  const hidden = parse(
    'mutation { ...A } fragment A on Mutation { submitQuotation(id: "1") { userErrors { code } } }',
  );
  expect(() => rules.check(hidden, ANONYMOUS, translator('en'))).toThrow('Sign in');
});
