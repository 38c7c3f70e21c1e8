// The layout in a serif.
import { testLayout } from './suite.js';

testLayout('source-serif-4');
