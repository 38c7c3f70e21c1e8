// The software bill of materials (CycloneDX) of what a user installs, to standard output; each
// release has it. `npm sbom --omit dev` alone leaves Lit out, since a tool for the tests asks for
// it too: so this asks for that of a package without tools, in the versions of this lockfile.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const TOOLS = ['devDependencies', 'overrides', 'allowScripts', 'scripts'];

const cwd = mkdtempSync(join(tmpdir(), 'verdict-compare-sbom-'));
const npm = (...args) => execFileSync('npm', args, { cwd, encoding: 'utf8' });
try {
  const metadata = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  for (const key of TOOLS) delete metadata[key];
  writeFileSync(join(cwd, 'package.json'), JSON.stringify(metadata));
  copyFileSync(`${root}package-lock.json`, join(cwd, 'package-lock.json'));
  npm('install', '--ignore-scripts', '--no-audit', '--no-fund');
  const sbom = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx'));
  // npm names it after its folder
  sbom.metadata.component.name = metadata.name;
  const missing = Object.keys(metadata.dependencies).filter(
    (name) => !sbom.components.some((component) => component.name === name),
  );
  if (missing.length) throw new Error(`The SBOM has no ${missing.join(', ')}`);
  console.log(JSON.stringify(sbom, null, 2));
} finally {
  rmSync(cwd, { recursive: true, force: true });
}
