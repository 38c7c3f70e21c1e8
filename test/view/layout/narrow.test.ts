// The layout in a narrow font.
import { testLayout } from './suite.js';

testLayout('roboto-condensed');
