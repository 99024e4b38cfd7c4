/** Renewed this long before it ends, so that none ends on its way to the server. */
const MARGIN_MS = 30_000;

interface Token {
  readonly text: string;
  readonly endsAt: number;
}

/** The access token lives in memory only: nothing that runs later in this browser finds it. */
let token: Token | undefined;
const listeners = new Set<() => void>();

export const session = {
  get token(): string | undefined {
    return token?.text;
  },
  /** Whether the token is there and will last for the next request. */
  isFresh(now = Date.now()): boolean {
    return token !== undefined && now < token.endsAt - MARGIN_MS;
  },
  start(text: string, seconds: number): void {
    token = { text, endsAt: Date.now() + seconds * 1000 };
  },
  end(): void {
    token = undefined;
    for (const listener of listeners) listener();
  },
  /** Calls back whenever the session ends. */
  onEnd(listener: () => void): void {
    listeners.add(listener);
  },
};
