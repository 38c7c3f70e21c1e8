// The script bundle for <script type="module">: comparisons are looked for beside the script file.
import { useScriptFolder } from './base-url.js';

useScriptFolder(import.meta.url);

export * from '../../index.js';
