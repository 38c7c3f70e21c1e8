import type { TemplateResult } from 'lit';
import type { Model } from '../../document/model.js';
import { documentDir, documentText, link, type ViewContext } from '../context.js';
import { compose, empty, html, type Fragment } from '../templating/html.js';
import { text } from '../templating/text.js';

type Call = NonNullable<Model['cta']>;

const spaced = (tag: Fragment): Fragment => html`
  ${tag}&#32;
`;

/** One quiet line: it is the publisher's, on somebody else's page. */
const call = ({ title, text: words, label, url }: Call, context: ViewContext): Fragment => html`
  <p
    part="cta"
    dir=${documentDir(title ?? words ?? label, context)}
  >
    ${
      title
        ? spaced(html`
            <strong ${text(title, context.lang)}></strong>
          `)
        : empty
    }
    ${
      words
        ? spaced(html`
            <span ${text(words, context.lang)}></span>
          `)
        : empty
    }
    ${link(url, documentText(label, context), context, { part: 'cta-link' })}
  </p>
`;

/** The document's call to action, unless the page has one of its own. */
export const callToAction = ({ cta }: Model, context: ViewContext): TemplateResult =>
  compose(html`
    <slot name="cta">${cta ? call(cta, context) : empty}</slot>
  `);
