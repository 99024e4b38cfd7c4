import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { ACCESS, EVERYONE } from './access.js';
import { undeclared, undescribed } from './schema-audit.js';

type Rules = Readonly<Record<string, readonly string[]>>;
const allowed: Rules = { [ACCESS]: [EVERYONE] };

describe('undescribed', () => {
  const schemaWith = (description: string | undefined) => {
    const mood = new GraphQLEnumType({ name: 'Mood', description, values: { CALM: { description } } });
    const wish = new GraphQLInputObjectType({
      name: 'Wish',
      description,
      fields: { text: { type: GraphQLString, description } },
    });
    const named = new GraphQLInterfaceType({
      name: 'Named',
      description,
      fields: { name: { type: GraphQLString, description } },
    });
    const query = new GraphQLObjectType({
      name: 'Query',
      description,
      fields: {
        mood: { type: mood, description, args: { wish: { type: wish, description } } },
        named: { type: named, description },
      },
    });
    return new GraphQLSchema({ query });
  };

  it('names every element that lacks a description', () => {
    expect(undescribed(schemaWith(undefined)).sort()).toEqual([
      'Mood',
      'Mood.CALM',
      'Named',
      'Named.name',
      'Query',
      'Query.mood',
      'Query.mood(wish)',
      'Query.named',
      'Wish',
      'Wish.text',
    ]);
  });

  it('takes blank text for none', () => {
    expect(undescribed(schemaWith(' \n'))).toContain('Wish.text');
  });

  it('is content when everything is described, whatever GraphQL itself brings along', () => {
    expect(undescribed(schemaWith('What it is.'))).toEqual([]);
  });
});

describe('undeclared', () => {
  const field = { type: GraphQLBoolean };
  const audit = (types: {
    type?: Rules;
    field?: Rules;
    query?: Rules;
    queryField?: Rules;
    interface?: Rules;
  }) => {
    const named = new GraphQLInterfaceType({
      name: 'Named',
      extensions: types.interface ?? allowed,
      fields: { known: field },
    });
    const item = new GraphQLObjectType({
      name: 'Item',
      extensions: types.type ?? allowed,
      interfaces: [named],
      fields: { known: { ...field, extensions: types.field ?? {} } },
    });
    const query = new GraphQLObjectType({
      name: 'Query',
      extensions: types.query ?? {},
      fields: { item: { type: item, extensions: types.queryField ?? allowed } },
    });
    return undeclared(new GraphQLSchema({ query }));
  };

  it('accepts a rule on the field or on its type', () => {
    expect(audit({})).toEqual([]);
    expect(audit({ type: {}, field: allowed })).toEqual([]);
  });

  it('names fields of objects and interfaces that no rule covers', () => {
    expect(audit({ type: {} })).toEqual(['Item.known']);
    expect(audit({ interface: {} })).toEqual(['Named.known']);
  });

  it('takes an empty rule for none', () => {
    expect(audit({ type: { [ACCESS]: [] } })).toEqual(['Item.known']);
  });

  it('does not let operations inherit a rule', () => {
    expect(audit({ query: allowed, queryField: {} })).toEqual(['Query.item']);
  });
});
