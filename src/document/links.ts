// in: Comparison, and the address that it came from.
// out: the same, its relative links absolute: as in a style sheet, they belong to the file that they stand in.
// knows nothing of: where links are shown, DOM.
import type { Comparison } from './parse.js';

/** What is absolute stays as it is, and so does what is no address at all: the browser makes nothing of it either. */
export function resolveLinks(comparison: Comparison, address: string): Comparison {
  const absolute = <T extends { url?: string | undefined }>(holder: T): T =>
    holder.url === undefined ? holder : { ...holder, url: at(holder.url) };
  const at = (link: string): string => {
    if (/^https?:\/\//i.test(link)) return link;
    try {
      return new URL(link, address).href;
    } catch {
      return link;
    }
  };
  const {
    tools: [a, b],
    publisher,
    cta,
  } = comparison;
  const tool = (entry: typeof a): typeof a => ({
    ...absolute(entry),
    ...(entry.logo !== undefined && { logo: at(entry.logo) }),
  });
  return {
    ...absolute(comparison),
    tools: [tool(a), tool(b)],
    ...(publisher && { publisher: absolute(publisher) }),
    ...(cta && { cta: absolute(cta) }),
  };
}
