import { accept, type Fault, type FaultCode, type Message, type Result, refuse } from './fault.js';
import { defineMessages } from './messages.js';

/** How many faults one answer names; whoever has more gets one TOO_MANY at the end instead of the rest. */
export const MAX_FAULTS = 100;

export const faultListMessages = defineMessages(
  { 'fault.more': 'Hay más errores. Corrige estos {{max}} y vuelve a intentarlo.' },
  { 'fault.more': 'There are more errors. Fix these {{max}} and try again.' },
);

/**
 * Collects every fault of an input, in the order of the calls, at most {@link MAX_FAULTS}. {@link at} gives a view of the
 * same list one step deeper in the input, so that a check names only its own field and full paths cost nothing until a
 * fault needs one.
 */
export class FaultList {
  private readonly found: Fault[];
  private readonly root: FaultList;

  private constructor(
    private readonly prefix: readonly string[],
    private readonly parent: FaultList | null,
  ) {
    this.root = parent?.root ?? this;
    this.found = parent?.found ?? [];
  }

  /** An empty list for the input that stands at this path of the operation's arguments. */
  static for(path: readonly string[]): FaultList {
    return new FaultList(path, null);
  }

  /** The same list, seen from deeper in the input: `at('rooms', 0)`. */
  at(...steps: readonly (string | number)[]): FaultList {
    return new FaultList(steps.map(String), this);
  }

  /** Adds a fault here, or at the steps below here. */
  add(code: FaultCode, message: Message, ...steps: readonly string[]): void {
    this.push({ code, message }, () => [...this.path(), ...steps]);
  }

  private push(fault: Omit<Fault, 'path'>, path: () => readonly string[]): void {
    if (this.full) return;
    this.found.push(
      this.found.length < MAX_FAULTS
        ? { ...fault, path: path() }
        : {
            code: 'TOO_MANY',
            message: { key: 'fault.more', params: { max: MAX_FAULTS } },
            path: this.root.prefix,
          },
    );
  }

  /** Adds faults that another check found, as they are. */
  take(faults: readonly Fault[]): void {
    for (const fault of faults) this.push(fault, () => fault.path);
  }

  /** Whether nothing more will be taken: long lists need not be looked at any further. */
  get full(): boolean {
    return this.found.length > MAX_FAULTS;
  }

  /** The value when nothing was found, else everything found. */
  result<T>(value: T): Result<T> {
    return this.found.length === 0 ? accept(value) : refuse(...this.found);
  }

  private path(): readonly string[] {
    return this.parent ? [...this.parent.path(), ...this.prefix] : this.prefix;
  }
}
