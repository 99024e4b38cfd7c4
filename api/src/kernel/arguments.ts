/** The argument that every change of something with a version takes. */
export const EXPECTED_VERSION = {
  description: 'The version that the change was made on; another is a VERSION_CONFLICT.',
};
