import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '../support/index.js';

const contractText = readFileSync(
  new URL('../../api/src/app/fixtures/contract.graphql', import.meta.url),
  'utf8',
);

/** Where something stands in the schema, and its description. */
type Described = readonly [string, string | null | undefined];

function* elementsOf(type: GraphQLNamedType): Generator<Described> {
  yield [type.name, type.description];
  if (isEnumType(type)) {
    for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      yield [`${type.name}.${field.name}`, field.description];
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      yield [name, field.description];
      for (const argument of field.args) yield [`${name}(${argument.name})`, argument.description];
    }
  }
}

const defaultOf = (place: string, { name, defaultValue }: GraphQLArgument | GraphQLInputField) =>
  defaultValue === undefined ? [] : [`${place} ${name} = ${JSON.stringify(defaultValue)}`];

const ownTypesOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !(isScalarType(type) && isSpecifiedScalarType(type)),
  );

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

describe('the served schema', () => {
  let text: string;
  let served: GraphQLSchema;
  beforeAll(async () => {
    text = await (await fetch(`${server.url}/schema.graphql`)).text();
    served = buildSchema(text);
  });

  it('is what the repository holds as schema.graphql', () => {
    const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
    expect(committed).toContain(text.trim());
  });

  it('breaks no client of the contract', () => {
    expect(findBreakingChanges(buildSchema(contractText), served)).toEqual([]);
  });

  it('describes every type, field, argument, input field and enum value', () => {
    const described = ownTypesOf(served).flatMap((type) => [...elementsOf(type)]);
    expect(described.length).toBeGreaterThan(300);
    expect(described.filter(([, description]) => !description?.trim()).map(([name]) => name)).toEqual([]);
  });

  it('takes the defaults that the contract names', () => {
    const defaults = (schema: GraphQLSchema) =>
      ownTypesOf(schema).flatMap((type) => {
        if (isInputObjectType(type))
          return Object.values(type.getFields()).flatMap((field) => defaultOf(type.name, field));
        if (!isObjectType(type)) return [];
        return Object.values(type.getFields()).flatMap((field) =>
          field.args.flatMap((argument) => defaultOf(`${type.name}.${field.name}`, argument)),
        );
      });
    const contract = defaults(buildSchema(contractText));
    expect(contract.length).toBeGreaterThan(5);
    expect(defaults(served)).toEqual(expect.arrayContaining(contract));
  });
});

describe('other addresses', () => {
  it('/health says that the process lives, /ready that it can work, and both which version it is', async () => {
    const [health, ready] = [await fetch(`${server.url}/health`), await fetch(`${server.url}/ready`)];
    expect([health.status, ready.status]).toEqual([200, 200]);
    const version: unknown = expect.stringMatching(/^\d+\.\d+\.\d+/);
    expect(await health.json()).toEqual({ status: 'up', version });
    expect(await ready.json()).toEqual({ status: 'ready', database: 'up', redis: 'unused', version });
  });

  it.each([
    ['GET', '/nothing'],
    ['GET', '/graphql/x'],
    ['POST', '/health'],
    ['DELETE', '/graphql'],
    ['PUT', '/'],
    ['GET', '/api/dist/main.js'],
    ['GET', '/..%2f..%2fpackage.json'],
    ['GET', '/%2e%2e/%2e%2e/etc/passwd'],
    ['GET', '/admin/nothing.js'],
  ])('%s %s is not found, said as JSON', async (method, path) => {
    const answer = await fetch(`${server.url}${path}`, { method, headers: { accept: '*/*' } });
    expect([404, 403, 405]).toContain(answer.status);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
  });

  it('is served as text that a browser shows', async () => {
    const answer = await fetch(`${server.url}/schema.graphql`);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });
});
