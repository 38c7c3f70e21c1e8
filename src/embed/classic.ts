// The script bundle for a plain <script>: comparisons are looked for beside the script file.
import { lookBeside } from './beside.js';

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement && currentScript.src) lookBeside(currentScript.src);

export * from '../index.js';
