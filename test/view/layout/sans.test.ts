// The layout in a sans serif.
import { testLayout } from './suite.js';

testLayout('inter');
