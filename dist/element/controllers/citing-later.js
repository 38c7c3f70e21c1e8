import { messageOf } from '../../document/errors.js';
import { warnOnce } from '../../document/log.js';
import { FAILED } from '../dom/clipboard.js';

// Loads what copies, when a reader comes near to it.
const load = () => import('./citing.js');
/** Has it at hand: a page may copy right after a click alone. */
const prepareCiting = () => {
    load().catch(() => undefined);
};
async function citeLater(button, request) {
    try {
        await (await load()).cite(button, request);
    }
    catch (error) {
        warnOnce(`Nothing could be copied: ${messageOf(error)}`);
        button.textContent = button.textContent.replace(FAILED, '') + FAILED;
    }
}

export { citeLater, prepareCiting };
