import type { TemplateResult } from 'lit';
import type { Model } from '../../document/model.js';
import { documentText, link, type ViewContext } from '../context.js';
import { compose, empty, html, type Fragment } from '../templating/html.js';

type Call = NonNullable<Model['cta']>;

const words = (tag: Fragment): Fragment => html`
  ${tag}&#32;
`;

/** One quiet line: it is the publisher's, on somebody else's page. */
const call = ({ title, text, label, url }: Call, context: ViewContext): Fragment => html`
  <p
    part="cta"
    dir="auto"
  >
    ${
      title
        ? words(html`
            <strong ${documentText(title, context)}></strong>
          `)
        : empty
    }
    ${
      text
        ? words(html`
            <span ${documentText(text, context)}></span>
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
