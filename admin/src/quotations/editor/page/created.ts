const PREFIX = 'lamina.created.';

/** The quotation that a new piece of work has become, as long as its tab is open. */
export const createdAs = (name: string): string | undefined =>
  sessionStorage.getItem(PREFIX + name) ?? undefined;

export const rememberCreated = (name: string, id: string): void => {
  if (createdAs(name) !== id) sessionStorage.setItem(PREFIX + name, id);
};
