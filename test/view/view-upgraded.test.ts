// The tests of the view on what a server drew, once the element has taken it over.
import { showBy } from '../support/comparison.js';
import { upgraded } from '../support/prerendered.js';
import './sections/all.js';
import './view-changes.test.js';

showBy(upgraded);
