import { createRequire } from 'node:module';

/** Version of the package, from its own package.json. */
function version() {
    const manifest = createRequire(import.meta.url)('verdict-compare/package.json');
    return manifest.version;
}

export { version };
