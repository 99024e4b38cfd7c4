import { readFileSync, writeFileSync } from 'node:fs';
import { installed } from '../kernel/installation.js';
import { buildApiSchema } from './schema.js';
import { sdlOf } from './sdl.js';

const FILE = installed('schema.graphql');

const nothingRuns = () => {
  throw new Error('The schema is only printed here.');
};

/** Writes schema.graphql; with --check it only compares, and exits with 1 when the file has drifted. */
const schema = buildApiSchema({ get: nothingRuns }, { quotation: nothingRuns, quotations: nothingRuns });
const sdl = sdlOf(schema);

if (process.argv.includes('--check')) {
  let committed = '';
  try {
    committed = readFileSync(FILE, 'utf8');
  } catch {
    // A missing file has drifted as far as can be.
  }
  if (committed !== sdl) {
    console.error('schema.graphql differs from the API. Run: npm run build, and commit the file.');
    process.exit(1);
  }
} else {
  writeFileSync(FILE, sdl);
}
