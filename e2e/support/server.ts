import { type ApiProcess, startApi } from './api-process.js';
import type { Exit } from './child.js';
import { createDatabase, type Database, removeFiles } from './databases/create-database.js';
import { LINK_SECRET, SECRETS_KEY } from './databases/secrets.js';
import { dataOf, type GraphQLAnswer, postGraphQL, type Variables } from './graphql.js';
import { runContext, runFolder } from './run-context.js';

type Environment = Readonly<Record<string, string>>;

export interface ServerOptions {
  /** On top of the defaults; an empty text takes a variable away. */
  readonly env?: Environment;
  /** A copy of the prepared database unless said otherwise; a server's database is shared with that server. */
  readonly database?: 'template' | 'fresh' | { readonly sharedWith: { readonly database: Database } };
}

/** What every program that works on a database is told. */
export const environmentOf = ({ dataDir, url }: Database): Environment => ({
  ...{ DEMO_DATA: 'true', LINK_SECRET, SECRETS_KEY, JWT_PRIVATE_KEY: runContext().jwtPrivateKey },
  ...(url && { DATABASE_URL: url }),
  DATA_DIR: dataDir,
});

/** A running server, seen from outside. */
export class Server {
  #process: ApiProcess;

  private constructor(
    process: ApiProcess,
    readonly database: Database,
    private readonly ownsDatabase: boolean,
    private env: Environment,
  ) {
    this.#process = process;
  }

  static async start({ env = {}, database = 'template' }: ServerOptions = {}): Promise<Server> {
    const shared = typeof database === 'object';
    const data = shared ? database.sharedWith.database : await createDatabase(database);
    return new Server(await Server.launch(data, env), data, !shared, env);
  }

  private static launch(database: Database, env: Environment): Promise<ApiProcess> {
    return startApi(runFolder(), { ...environmentOf(database), ...env });
  }

  get port(): number {
    return this.#process.port;
  }

  get pid(): number {
    return this.#process.pid;
  }

  /** The base of every address, without a slash at its end. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get wsUrl(): string {
    return `ws://127.0.0.1:${this.port}/graphql`;
  }

  /** What it printed since its last start. */
  output(): string {
    return this.#process.output();
  }

  /** Sends an operation and answers whatever comes back. */
  gql<T>(
    document: string,
    variables: Variables = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<GraphQLAnswer<T>> {
    return postGraphQL<T>(`${this.url}/graphql`, document, variables, headers);
  }

  /** Sends an operation that has to succeed, and answers its data. */
  async data<T>(
    document: string,
    variables: Variables = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    return dataOf(await this.gql<T>(document, variables, headers));
  }

  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Exit> {
    return this.#process.stop(signal);
  }

  /** Sends the signal, unless it has ended, without waiting for what it does. */
  signal(signal: NodeJS.Signals): void {
    this.#process.signal(signal);
  }

  /** How the process ended, once it has. */
  get exit(): Promise<Exit> {
    return this.#process.exit;
  }

  /** Stops it and starts it again on the same data, on another port. */
  async restart(envChanges: Environment = {}): Promise<void> {
    await this.stop();
    this.env = { ...this.env, ...envChanges };
    this.#process = await Server.launch(this.database, this.env);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#process.hasExited()) await this.stop();
    if (this.ownsDatabase) await removeFiles(this.database);
  }
}

export const startServer = (options?: ServerOptions): Promise<Server> => Server.start(options);
