// The layout in a font with tall lines, of Japanese.
import { testLayout } from './suite.js';

testLayout('noto-sans-jp');
