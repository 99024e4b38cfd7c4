/** The access token lives in memory only: nothing that runs later in this browser finds it. */
let accessToken: string | undefined;
const listeners = new Set<() => void>();

export const session = {
  get token(): string | undefined {
    return accessToken;
  },
  start(token: string): void {
    accessToken = token;
  },
  end(): void {
    accessToken = undefined;
    for (const listener of listeners) listener();
  },
  /** Calls back when the session ends, until the returned function is called. */
  onEnd(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
