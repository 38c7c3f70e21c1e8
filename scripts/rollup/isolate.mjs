// Cuts the copy of Lit inside the script bundles off from the host page, which may have its own: it
// neither reads nor writes a name that another copy would. Lit's modules are parsed, and what they
// share is found by the public names of it, which all versions have in common. `npm run
// check:versions` builds with several versions.
import { fileURLToPath } from 'node:url';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

const LIT = /[\\/]node_modules[\\/](?:@lit[\\/][\w-]+|lit|lit-[\w-]+)[\\/]/;
const POLICY = 'virtual:trusted-types-policy';
const policyFile = fileURLToPath(
  new URL('../../src/entries/script/trusted-types-policy.ts', import.meta.url),
);

/** Where copies of Lit meet: litHtmlVersions, reactiveElementPolyfillSupport, litNonce … */
const SHARED_NAME = /^(?:(?:lit|reactive)[A-Z]\w*|ShadyCSS)$/;
/** Methods of a document, which an element of the page may hide: <img name=createComment>. */
const OF_DOCUMENT = /^(?:create(?:Comment|TreeWalker)|importNode)$/;
/** What every browser that runs the bundles has: Lit's fallback would need `unsafe-inline`. */
const SHEETS = ['adoptedStyleSheets', 'replace'];

const isMember = (node, name) =>
  node?.type === 'MemberExpression' && !node.computed && name.test(node.property.name);
const isMetadata = (node) => isMember(node, /^metadata$/) && node.object.name === 'Symbol';
const isShared = (node) => isMember(node, SHARED_NAME) || isMetadata(node);
const isSharing = (node) => node?.type === 'AssignmentExpression' && isShared(node.left);
/** Whether an identifier stands for a variable, rather than for the name of a property. */
const isVariable = (node, parent) =>
  node.type === 'Identifier' &&
  !(parent.type === 'MemberExpression' && parent.property === node && !parent.computed) &&
  !(parent.type === 'Property' && parent.key === node && !parent.computed);

/** Lit's templates have a createElement too, which takes no name. */
const isOfDocument = ({ type, callee, arguments: [first] = [] }) =>
  type === 'CallExpression' &&
  (isMember(callee, OF_DOCUMENT) ||
    (isMember(callee, /^createElement$/) && first?.type === 'Literal'));

/**
 * `part !== undefined`, by which Lit walks a list to its end: beyond that stands what a page has put
 * on Object.prototype under a number, and the walk would never end. A part has a type.
 */
const isEndOfParts = (node, parent) =>
  parent?.type === 'ForStatement' &&
  parent.test === node &&
  node.operator === '!==' &&
  node.left.type === 'UnaryExpression' &&
  node.right.type === 'Identifier';

/** The text that takes a node's place; nothing where the node stays. */
function replacement(node, parent) {
  // (globalThis.litHtmlVersions ??= []).push('3.3.3')
  if (node.type === 'CallExpression' && isSharing(node.callee.object)) return '0';
  // this[Symbol.metadata], where decorators would have left something
  if (node.type === 'MemberExpression' && node.computed && isMetadata(node.property)) return 'null';
  if (isEndOfParts(node, parent)) return `void 0 !== ${node.right.name}?.type`;
  if (isShared(node)) return '(void 0)';
  if (isVariable(node, parent) && SHARED_NAME.test(node.name)) return '(void 0)';
  if (isMember(node, /^ShadowRoot$/)) return 'true';
  if (
    node.type === 'BinaryExpression' &&
    node.operator === 'in' &&
    SHEETS.includes(node.left.value)
  )
    return 'true';
  return undefined;
}

/** The code of a module of Lit without what it shares. */
function isolated(code, ast, hasDocument) {
  const text = new MagicString(code);
  walk(ast, {
    enter(node, parent) {
      if (isMember(node.callee, /^createPolicy$/)) {
        const { object: factory } = node.callee;
        const [, rules] = node.arguments;
        text.appendLeft(factory.start, 'namedPolicy(');
        text.overwrite(factory.end, rules.start, ', '); // .createPolicy('lit-html',
        text.prepend(`import { namedPolicy } from '${POLICY}';\n`);
      } else if (hasDocument && isOfDocument(node)) {
        const { property } = node.callee;
        text.appendLeft(node.start, `Document.prototype.${property.name}.call(`);
        text.overwrite(property.start - 1, node.arguments[0].start, ', '); // .importNode(
      } else if (isSharing(node)) {
        text.remove(node.start, node.right.start); // its value alone is left
        this.skip();
      } else {
        const other = replacement(node, parent);
        if (other === undefined) return;
        text.overwrite(node.start, node.end, other);
        this.skip();
      }
    },
  });
  return text.toString();
}

// What may not be left in a bundle, whichever version of the libraries it comes from
const LEFT = [
  /lit-html["'`]/, // the name of Lit's own policy
  /(?<![\w$])(?:lit|reactive)[A-Z]\w*/,
  /\bShadyCSS\b/,
  /\bSymbol\.metadata\b/,
  /\bLit is in dev mode\b/,
  /\b__zod_\w+/,
  /\bnew Function\b/,
  /for ?\(; ?void 0 ?!== ?\w+;/, // a walk that what a page has put on Object.prototype keeps going
];

/** @param options.hasDocument Whether it runs in pages, which may hide the document's methods. */
export function isolate({ hasDocument = true } = {}) {
  return {
    name: 'isolate',
    resolveId: (source) => (source === POLICY ? policyFile : null),
    transform(code, id) {
      return LIT.test(id)
        ? { code: isolated(code, this.parse(code), hasDocument), map: null }
        : null;
    },
    generateBundle(_, bundle) {
      for (const { fileName, code } of Object.values(bundle)) {
        const left = LEFT.map((shared) => code?.match(shared)?.[0]).filter(Boolean);
        if (left.length) this.error(`${fileName} still shares ${left} with the page`);
      }
    },
  };
}
