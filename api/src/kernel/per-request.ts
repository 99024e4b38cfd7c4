/**
 * Makes something once for each request that asks for it, and forgets it with the request's context: loaders above all.
 */
export const perRequest = <Context extends object, T>(
  make: (context: Context) => T,
): ((context: Context) => T) => {
  const made = new WeakMap<Context, T>();
  return (context) => {
    const known = made.get(context);
    if (known !== undefined) return known;
    const fresh = make(context);
    made.set(context, fresh);
    return fresh;
  };
};
