// The tests of the layout, in a font of the project.
import { type FontName, useFont } from '../../support/fonts.js';
import { testCards } from './cards.js';
import { testWidths } from './widths.js';

export function testLayout(font: FontName): void {
  describe(`in ${font}`, () => {
    useFont(font);
    testWidths();
    testCards();
  });
}
