import { createRequire } from 'node:module';

/** Version of the package, from its own package.json. */
export function version(): string {
  const manifest = createRequire(import.meta.url)('verdict-compare/package.json') as {
    version: string;
  };
  return manifest.version;
}
