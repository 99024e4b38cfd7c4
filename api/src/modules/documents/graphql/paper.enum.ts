import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import type { PaperName } from '../layout/paper.js';

export const PaperEnum = graphqlEnum<PaperName>('Paper', 'The paper that a document is laid out for.', {
  A4: '210 × 297 mm.',
  LETTER: '8.5 × 11 inches, as in Chile, Colombia, Mexico and the United States.',
});
