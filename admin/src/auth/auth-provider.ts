import type { AuthProvider } from 'react-admin';
import { write } from '../data/request';
import { accepted } from '../data/user-errors';
import { SignInDocument, type SignInInput, SignOutDocument } from '../generated/graphql';
import { errorCodes } from './error-codes';
import { mayDo } from './permissions';
import { renew } from './renew';
import { session } from './session';
import { currentViewer } from './viewer';

export const authProvider: AuthProvider = {
  async login(input: SignInInput) {
    const { accessToken, expiresIn } = accepted((await write(SignInDocument, { input })).signIn);
    if (!accessToken) throw new Error('No access token');
    session.start(accessToken, expiresIn ?? 0);
  },
  async logout() {
    // Whatever the server says, this browser forgets.
    if (session.token) await write(SignOutDocument, {}).catch(() => undefined);
    session.end();
  },
  async checkAuth() {
    if (!session.token && !(await renew())) throw new Error();
  },
  async checkError(error) {
    if (errorCodes(error).includes('UNAUTHENTICATED')) throw new Error();
  },
  async getIdentity() {
    const { id, name, email } = await currentViewer();
    return { id, fullName: name ?? email ?? '' };
  },
  async getPermissions() {
    return session.token ? (await currentViewer()).permissions : [];
  },
  async canAccess({ resource, action }) {
    return mayDo((await currentViewer()).permissions, resource, action);
  },
};
