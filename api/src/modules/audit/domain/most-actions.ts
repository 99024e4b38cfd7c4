/** As many actions as one filter may name: more than there are. */
export const MOST_ACTIONS = 100;
