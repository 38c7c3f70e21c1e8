// The script bundle for <script type="module">: comparisons are looked for beside the script file.
import { configure } from '../environment.js';

configure({ base: new URL('comparisons/', import.meta.url).href });

export * from '../index.js';
