// The script bundle for <script type="module">: comparisons are looked for beside the script file.
import { lookBeside } from './beside.js';

lookBeside(import.meta.url);

export * from '../index.js';
