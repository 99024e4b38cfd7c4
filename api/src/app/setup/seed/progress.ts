const WIDTH = 28;
const LINES_EVERY_MS = 5_000;

export interface State {
  readonly done: number;
  readonly total: number;
  readonly elapsedMs: number;
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

const grouped = (count: number): string => count.toLocaleString('en-US');

/** "42,000 of 100,000 (42 %), 310 a second, 3:07 to go". */
export const describeProgress = ({ done, total, elapsedMs }: State): string => {
  const rate = (done * 1000) / Math.max(elapsedMs, 1);
  const parts = [`${grouped(done)} of ${grouped(total)} (${Math.floor((done * 100) / total)} %)`];
  if (done > 0) parts.push(`${grouped(Math.round(rate))} a second`);
  if (done > 0 && done < total) parts.push(`${clock((total - done) / rate)} to go`);
  return parts.join(', ');
};

/** The bar itself, always equally wide. */
export const drawBar = ({ done, total }: Pick<State, 'done' | 'total'>): string => {
  const full = Math.floor((done * WIDTH) / total);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
};

type Terminal = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

/** Shows how far the work is: a bar that is redrawn on a terminal, a line now and then elsewhere. */
export class Progress {
  #done = 0;
  #saidAt = 0;
  readonly #startedAt = performance.now();

  constructor(
    private readonly total: number,
    private readonly output: Terminal,
  ) {}

  advance(count: number): void {
    this.#done += count;
    const elapsedMs = performance.now() - this.#startedAt;
    const state = { done: this.#done, total: this.total, elapsedMs };
    const finished = this.#done >= this.total;
    if (this.output.isTTY) {
      const end = finished ? '\n' : '';
      this.output.write(`\r\x1b[2K${drawBar(state)}  ${describeProgress(state)}${end}`);
    } else if (finished || elapsedMs - this.#saidAt >= LINES_EVERY_MS) {
      this.#saidAt = elapsedMs;
      this.output.write(`${describeProgress(state)}\n`);
    }
  }
}
