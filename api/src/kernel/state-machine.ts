export interface StateMachine<State extends string> {
  /** May a thing in state `from` go to state `to`? Staying where it is counts as no. */
  allows(from: State, to: State): boolean;
}

/** A state machine as one table: each state with those that may follow it. */
export const stateMachine = <State extends string>(
  table: Readonly<Record<State, readonly State[]>>,
): StateMachine<State> => ({
  allows: (from, to) => table[from].includes(to),
});
