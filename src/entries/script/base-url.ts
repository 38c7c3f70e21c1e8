// in: the address of a script file.
// out: comparisons are looked for in the folder comparisons/ beside it.
// knows nothing of: which script file it is.
import { configure } from '../../loading/config.js';

export function useScriptFolder(script: string): void {
  try {
    configure({ base: new URL('comparisons/', script).href });
  } catch {
    /* there is nothing beside a blob: or data: address */
  }
}
