/** Puts a text where it can be pasted from; false where the page may not, such as one that is not served by HTTPS. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
