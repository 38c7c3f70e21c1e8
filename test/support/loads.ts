// What comes of a load, as the tests of faults expect it.
import { expect } from '@open-wc/testing';
import { seen } from '../infra/faults.js';
import { listen } from './console.js';
import { hasPart, mount, outcome, part, titleOf } from './mount.js';

export const heard = listen();

/** Loads one address to its end. */
export async function loaded(src: string, attributes: Record<string, string> = {}) {
  const element = mount({ src, ...attributes });
  element.innerHTML = '<p>The page says it in its own words.</p>';
  const { error } = await outcome(element);
  return { element, error };
}

/** Holds a failure to all that section 5 promises of it. */
export async function expectFailure(
  src: string,
  code: string,
  retryable = false,
  attributes: Record<string, string> = {},
) {
  const { element, error } = await loaded(src, attributes);
  expect(error?.code).to.equal(code);
  expect(error?.retryable).to.equal(retryable);
  expect(element.error).to.equal(error);
  expect(element.status).to.equal('error');
  expect(element.comparison).to.equal(null);
  expect(part(element, 'error').textContent.trim()).to.not.equal('');
  expect(hasPart(element, 'retry')).to.equal(retryable);
  expect(element.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(0);
  expect(heard.console).to.have.lengthOf(1);
  expect(heard.console[0]).to.contain(code).and.to.contain(error?.message);
  return element;
}

export async function expectDrawn(src: string, title: string) {
  const { element, error } = await loaded(src);
  expect(error).to.equal(null);
  expect(titleOf(element)).to.equal(title);
  expect(heard.console).to.deep.equal([]);
}

export const requests = async (token: string) => (await seen(token, { settled: 1 })).requests;
