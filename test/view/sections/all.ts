// All tests of what is drawn, for those who draw it in another way.
import './answer.test.js';
import './card.test.js';
import './decision.test.js';
import './end.test.js';
import './layouts.test.js';
import './parts.test.js';
import './score-plot.test.js';
import './scorecard.test.js';
import '../document-texts.test.js';
