// What the tests use of jsdom, which brings no types.
declare module 'jsdom-29' {
  export class JSDOM {
    constructor(html: string, options?: { readonly url?: string; readonly contentType?: string });
    static fragment(html: string): DocumentFragment;
    readonly window: Window & typeof globalThis;
  }
}
