// The Trusted Types policy of the script bundles. Lit would make its own, `lit-html`, as soon as it
// loads: scripts/rollup/isolate.mjs has it call this instead.

interface Policy {
  createHTML: (html: string) => string;
}

interface PolicyFactory {
  createPolicy: (name: string, rules: Policy) => Policy;
}

/**
 * A policy `verdict-compare`, made with the first template: a second copy of the bundle, which
 * defines nothing, makes none.
 * @param rules What it does; they stand alone where it is refused, as its name is taken or not on
 * the page's list.
 */
export function namedPolicy(factory: PolicyFactory, rules: Policy): Policy {
  let policy: Policy | undefined;
  return {
    createHTML(html) {
      if (!policy) {
        policy = rules;
        try {
          policy = factory.createPolicy('verdict-compare', rules);
        } catch {
          // an error of the widget's own follows where the page enforces Trusted Types
        }
      }
      return policy.createHTML(html);
    },
  };
}
