import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

const folder = new URL('./operations/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));

describe('the operations that the explorer opens with', () => {
  const operations = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

  it.each(operations)('%s is valid against the published schema', (file) => {
    expect(validate(schema, parse(read(file)))).toEqual([]);
  });

  it.each(operations)('%s declares exactly the variables that its tab gives', (file) => {
    const [definition] = parse(read(file)).definitions;
    const declared =
      definition?.kind === 'OperationDefinition'
        ? definition.variableDefinitions?.map(({ variable }) => variable.name.value)
        : [];
    expect(Object.keys(JSON.parse(read(file.replace('.graphql', '.json'))))).toEqual(declared);
  });
});
