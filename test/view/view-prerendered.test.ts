// What a client draws, a server draws too: the tests of the view on a page that has no script.
import { showBy } from '../support/comparison.js';
import { withoutScript } from '../support/prerendered.js';
import './sections/all.js';

showBy(withoutScript);
