// The script bundle for a plain <script>: comparisons are looked for beside the script file.
import { configure } from '../environment.js';

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement && currentScript.src) configure({ base: new URL('comparisons/', currentScript.src).href });

export * from '../index.js';
