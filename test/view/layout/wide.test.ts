// The layout in a wide font.
import { testLayout } from './suite.js';

testLayout('unbounded');
