import type { TemplateResult } from 'lit';
import type { Model } from '../../document/model.js';
import { documentText, innerLevel, rel, type ViewContext } from '../context.js';
import { compose, empty, html, type Fragment } from '../templating/html.js';

type Call = NonNullable<Model['cta']>;

const heading = (words: string, context: ViewContext): Fragment => html`
  <h3
    aria-level=${innerLevel(context)}
    dir="auto"
    ${documentText(words, context)}
  ></h3>
`;

const call = (cta: Call, context: ViewContext): Fragment => html`
  <div part="cta">
    <div>
      ${cta.title ? heading(cta.title, context) : empty}
      ${
        cta.text
          ? html`
              <p
                dir="auto"
                ${documentText(cta.text, context)}
              ></p>
            `
          : empty
      }
    </div>
    <a
      part="cta-link"
      href=${cta.url}
      target=${context.target}
      rel=${rel()}
      dir="auto"
      ${documentText(cta.label, context)}
    ></a>
  </div>
`;

/** The document's call to action, unless the page has one of its own. */
export const callToAction = ({ cta }: Model, context: ViewContext): TemplateResult =>
  compose(html`
    <slot name="cta">${cta ? call(cta, context) : empty}</slot>
  `);
