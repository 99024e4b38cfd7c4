import { filled } from '../forms/lines';
import type { CreateApiKeyInput } from '../generated/graphql';

/** What the form holds, without what belongs to the page alone and without empty lines. */
export const keyInput = (form: Partial<CreateApiKeyInput>): CreateApiKeyInput => ({
  name: form.name ?? '',
  permissions: form.permissions ?? [],
  discountLimit: form.discountLimit,
  expiresInDays: form.expiresInDays,
  budget: form.budget,
  networks: filled(form.networks ?? []),
});
