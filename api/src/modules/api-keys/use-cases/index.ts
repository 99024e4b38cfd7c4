import type { ApiKeyDependencies } from './change-key.js';
import { createKey } from './create-key.js';
import { revokeKey } from './revoke-key.js';
import { rotateKey } from './rotate-key.js';
import { updateKey } from './update-key.js';

/** Everything that can be done with API keys. */
export const apiKeyUseCases = (dependencies: ApiKeyDependencies) => ({
  create: createKey(dependencies),
  rotate: rotateKey(dependencies),
  update: updateKey(dependencies),
  revoke: revokeKey(dependencies),
});
export type ApiKeyUseCases = ReturnType<typeof apiKeyUseCases>;
