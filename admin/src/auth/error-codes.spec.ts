import { describe, expect, it } from 'vitest';
import { errorCodes } from './error-codes';

const apollo = { graphQLErrors: [{ extensions: { code: 'UNAUTHENTICATED' } }, { message: 'no code' }] };

describe('errorCodes', () => {
  it('reads them from Apollo’s errors', () => expect(errorCodes(apollo)).toEqual(['UNAUTHENTICATED']));
  it('reads them from what react-admin wraps around', () =>
    expect(errorCodes(Object.assign(new Error('no'), { body: apollo }))).toEqual(['UNAUTHENTICATED']));
  it.each([undefined, null, new Error('no'), { body: { errors: {} } }])('finds none in %s', (error) =>
    expect(errorCodes(error)).toEqual([]),
  );
});
