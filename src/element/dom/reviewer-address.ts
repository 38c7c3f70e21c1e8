// The address of a reviewer on the embedding page: #verdict:<slug>:<reviewer>.
import { sameName } from '../../document/names.js';

const PATTERN = /^#verdict:([^:]+):(.+)$/;

/** A name as it stands in an address: "Chief Sceptic" is "chief-sceptic". */
const keyOf = (name: string): string => name.toLowerCase().replace(/\s+/g, '-');

/** The page's address, with the reviewer of a comparison as its fragment. */
export function addressOf(slug: string | null, reviewer: string | undefined): string {
  const [page] = document.URL.split('#');
  if (!slug || reviewer === undefined) return page ?? '';
  return `${page}#verdict:${encodeURIComponent(slug)}:${encodeURIComponent(keyOf(reviewer))}`;
}

/** Whom the page's address names, as far as it names anybody. */
export interface Linked {
  readonly slug: string;
  readonly isReviewer: (name: string) => boolean;
}

export function linkedReviewer(): Linked | null {
  try {
    const [, slug = '', reviewer = ''] = PATTERN.exec(location.hash) ?? [];
    if (!slug) return null;
    const key = decodeURIComponent(reviewer);
    return {
      slug: decodeURIComponent(slug),
      isReviewer: (name) => sameName(keyOf(name), keyOf(key)),
    };
  } catch {
    return null; // a stray % sign
  }
}
