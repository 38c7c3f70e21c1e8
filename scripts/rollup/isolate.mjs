// Cuts the copy of Lit inside the script bundles off from the host page, which may have its own:
// it neither reads nor writes anything that another copy would.
import { edited } from './edits.mjs';

const edits = {
  'lit-html/lit-html.js': [
    // The policy has our name, and is made with the first template: a second copy of the bundle, which defines nothing,
    // makes none, and one that is refused (the name is taken, or not on the page's list) does not stop the bundle.
    [
      'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      'e=s?{createHTML(t){let i={createHTML:t=>t};try{i=s.createPolicy("verdict-compare",i)}catch{}return(e=i).createHTML(t)}}:void 0',
    ],
    [
      'const t=globalThis,i=t=>t,s=t.trustedTypes,e=',
      'const i=t=>t,s=globalThis.trustedTypes;let e=',
    ],
    [',h="$lit$"', ';const h="$lit$"'],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  '@lit/reactive-element/css-tag.js': [
    // Every browser that runs the bundle has constructable style sheets, and the fallback would need unsafe-inline
    [
      'const t=globalThis,e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,',
      'const e=!0,',
    ],
    [
      'else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}',
      '',
    ],
  ],
  'lit-element/lit-element.js': [
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

// What may not be left in a bundle, whichever version of the libraries it comes from
const shared =
  /lit-html"|\b(?:lit|reactive)[A-Za-z]*(?:Versions|Support|Metadata|Warnings|Nonce)\b|\bShadyCSS\b|__zod_\w+|Symbol\.metadata|Lit is in dev mode|new Function/;

export function isolate() {
  const plugin = edited('isolate', edits);
  return {
    ...plugin,
    generateBundle(_, bundle) {
      plugin.generateBundle.call(this);
      for (const { fileName, code } of Object.values(bundle)) {
        const [left] = code?.match(shared) ?? [];
        if (left) this.error(`${fileName} still shares ${left} with the page`);
      }
    },
  };
}
