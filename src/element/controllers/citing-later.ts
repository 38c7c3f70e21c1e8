// Loads what copies, when a reader comes near to it.
import { messageOf } from '../../document/errors.js';
import { warnOnce } from '../../document/log.js';
import { FAILED } from '../dom/clipboard.js';
import type { CiteRequest } from './citing.js';

const load = () => import('./citing.js');

/** Has it at hand: a page may copy right after a click alone. */
export const prepareCiting = (): void => {
  load().catch(() => undefined);
};

export async function citeLater(button: Element, request: CiteRequest): Promise<void> {
  try {
    await (await load()).cite(button, request);
  } catch (error) {
    warnOnce(`Nothing could be copied: ${messageOf(error)}`);
    button.textContent = button.textContent.replace(FAILED, '') + FAILED;
  }
}
