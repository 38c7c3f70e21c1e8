// What a build minifies says what is written: the same rules in the same order, after a browser has
// read both.
import { expect } from '@open-wc/testing';
import { styles } from '../../src/view/styles/index.js';

const { styles: built } = (await import(
  new URL('/dist/view/styles/index.js', location.href).href
)) as { styles: string };

const rulesOf = (css: string): string[] => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map((rule) => rule.cssText);
};

/** A browser keeps custom properties, and what reads them, as they are written. */
const normalize = (rule: string): string =>
  rule
    .replace(/^@supports[^{]+/, (condition) => condition.replaceAll(': ', ':'))
    .replace(/\s*([/*,(){};])\s*/g, '$1')
    .replace(/\b0(?=\.\d)/g, '')
    .replaceAll("'", '"');

describe('the built style sheet', () => {
  it('has the rules of the source', () => {
    const rules = rulesOf(styles).map(normalize);
    expect(rules.length).to.be.above(100);
    expect(rulesOf(built).map(normalize)).to.deep.equal(rules);
  });
  it('has no layout and no comments', () => {
    expect(built).not.to.match(/\n|\/\*/);
    expect(styles).to.match(/\n/).and.to.match(/\/\*/);
  });
});
