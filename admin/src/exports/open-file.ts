/** Hands the browser a file at an address that needs no credential; it keeps the name that the server gives. */
export const openFile = (address: string): void => {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
};
