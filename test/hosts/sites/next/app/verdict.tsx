import { renderToString, type RenderOptions } from 'verdict-compare/ssr';

/** A comparison as static HTML; the browser moves the shadow root out of it, so React must not compare. */
export function Verdict({ comparison, ...options }: { comparison: unknown } & RenderOptions) {
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: renderToString(comparison, options) }} />;
}
