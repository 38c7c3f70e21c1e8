// The script bundle for a plain <script>: comparisons are looked for beside the script file.
import { useScriptFolder } from './base-url.js';

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement && currentScript.src)
  useScriptFolder(currentScript.src);

export * from '../../index.js';
