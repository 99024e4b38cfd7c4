/**
 * Where a page is, for the next visit: what it shows may stand in its query as well as in its path.
 * @param {string} url
 */
export function pathOf(url) {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
