/**
 * Where a page is, for the next visit: what it shows may stand in its query and behind its `#` as well as in its path.
 * @param {string} url
 */
export function pathOf(url) {
  const { pathname, search, hash } = new URL(url);
  return pathname + search + hash;
}
