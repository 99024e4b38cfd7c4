import { describe, expect, it } from 'vitest';
import { faultsOf } from './rules.mjs';

const SRC = 'api/src';
const faults = (from: string, to: string) => faultsOf({ from, to, typeOnly: false });

describe('the dependency rule', () => {
  it.each([
    [`${SRC}/kernel/money.ts`, `${SRC}/kernel/decimal.ts`],
    [`${SRC}/modules/quote-engine/index.ts`, `${SRC}/kernel/decimal.ts`],
    [`${SRC}/modules/quotations/index.ts`, `${SRC}/modules/pricing/index.ts`],
    [`${SRC}/modules/quotations/use-cases/confirm.ts`, `${SRC}/modules/quotations/domain/lifecycle.ts`],
    [`${SRC}/modules/catalog/product.entity.ts`, '@mikro-orm/core'],
    [`${SRC}/platform/http/server.ts`, 'fastify'],
    [`${SRC}/app/schema.ts`, `${SRC}/modules/catalog/index.ts`],
    [`${SRC}/main.ts`, `${SRC}/app/start.ts`],
    ['admin/src/main.tsx', 'admin/src/app.tsx'],
  ])('allows %s -> %s', (from, to) => {
    expect(faults(from, to)).toEqual([]);
  });

  it.each([
    [`${SRC}/kernel/money.ts`, `${SRC}/modules/catalog/index.ts`, 'kernel may import only kernel'],
    [`${SRC}/kernel/money.ts`, `${SRC}/app/config.ts`, 'kernel may import only kernel'],
    [`${SRC}/platform/mail.ts`, `${SRC}/modules/shop/index.ts`, 'platform may import only kernel, platform'],
    [
      `${SRC}/modules/quote-engine/quote.ts`,
      `${SRC}/platform/log.ts`,
      'quote-engine imports nothing but kernel',
    ],
    [`${SRC}/modules/quote-engine/quote.ts`, `${SRC}/modules/shop/index.ts`, 'modules import downwards only'],
    [
      `${SRC}/modules/catalog/index.ts`,
      `${SRC}/modules/quotations/index.ts`,
      'modules import downwards only',
    ],
    [`${SRC}/modules/catalog/index.ts`, `${SRC}/modules/surprise/index.ts`, 'surprise has no place'],
    [`${SRC}/modules/quotations/a.ts`, `${SRC}/modules/catalog/product.entity.ts`, 'through its index.ts'],
    [`${SRC}/app/schema.ts`, `${SRC}/modules/catalog/product.resolver.ts`, 'through its index.ts'],
    [`${SRC}/modules/catalog/index.ts`, `${SRC}/app/config.ts`, 'module may import only'],
    [`${SRC}/app/config.ts`, `${SRC}/main.ts`, 'app may import only'],
    [`${SRC}/modules/catalog/product.resolver.ts`, '@mikro-orm/core', 'never sees the database'],
    [`${SRC}/modules/quotations/use-cases/submit.ts`, 'fastify', 'never sees HTTP'],
    [`${SRC}/modules/quotations/use-cases/submit.ts`, '@fastify/accepts', 'never sees HTTP'],
    ['admin/src/main.tsx', `${SRC}/kernel/money.ts`, 'front-end may import only'],
    ['admin/src/main.tsx', '@lamina/api/money', 'imports no other workspace'],
    ['admin/src/main.tsx', 'storefront/src/app.tsx', 'imports no other workspace'],
  ])('refuses %s -> %s', (from, to, reason) => {
    expect(faults(from, to).join('\n')).toContain(reason);
  });
});
