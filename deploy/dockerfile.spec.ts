import { readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const text = readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8');
const dockerfile = DockerfileParser.parse(text);
const instructions = dockerfile.getInstructions();
const stages = dockerfile.getFROMs().map((from) => from.getBuildStage());
const argumentsOf = (keyword: string) =>
  instructions.filter((it) => it.getKeyword() === keyword).map((it) => it.getArgumentsContent() ?? '');

describe('Dockerfile', () => {
  it('has no error or warning of the linter', () => {
    expect(validate(text)).toEqual([]);
  });

  it('builds in stages and ends with the one that runs', () => {
    expect(stages).toEqual(['manifests', 'build', 'dependencies', 'runtime']);
  });

  it('copies only from stages that exist', () => {
    const sources = dockerfile.getCOPYs().flatMap((copy) => copy.getFromFlag()?.getValue() ?? []);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(stages).toContain(source);
  });

  it('knows every workspace', () => {
    const { workspaces } = z
      .object({ workspaces: z.array(z.string()) })
      .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));
    for (const folder of workspaces) expect(text).toContain(`COPY ${folder}/package.json ${folder}/`);
  });

  it('installs nothing for development where it runs', () => {
    expect(argumentsOf('RUN')).toContain('npm ci --omit=dev --workspace @lamina/api');
  });

  it('runs as a user without rights, stops on SIGTERM and asks /health', () => {
    expect(argumentsOf('USER')).toEqual(['node']);
    expect(argumentsOf('STOPSIGNAL')).toEqual(['SIGTERM']);
    expect(argumentsOf('HEALTHCHECK').join()).toContain('/health');
  });

  it('starts the API as the only process, without a shell between', () => {
    expect(argumentsOf('CMD')).toEqual(['["node", "--enable-source-maps", "api/dist/main.js"]']);
  });
});
