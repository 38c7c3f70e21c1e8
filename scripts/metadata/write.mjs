// The files of dist/ that no browser loads: the document's JSON Schema, the manifest of the
// element, and what editors read.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vsCodeData, webTypes } from './editor-data.mjs';
import { jsonSchema } from './json-schema.mjs';
import { elementOf, manifest } from './manifest.mjs';

export async function writeMetadata(folder) {
  const metadata = JSON.parse(await readFile('package.json', 'utf8'));
  const made = await manifest();
  const element = elementOf(made);
  const { html, css } = vsCodeData(element, metadata);
  const files = {
    'comparison.schema.json': await jsonSchema(metadata),
    'custom-elements.json': made,
    'vscode.html-custom-data.json': html,
    'vscode.css-custom-data.json': css,
    'web-types.json': webTypes(element, metadata),
  };
  await Promise.all(
    Object.entries(files).map(([name, content]) =>
      writeFile(join(folder, name), `${JSON.stringify(content, null, 2)}\n`),
    ),
  );
}
