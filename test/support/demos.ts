// The demo's documents, for tests in a browser.
import { executeServerCommand } from '@web/test-runner-commands';

export interface Demo {
  readonly slug: string;
  readonly document: { readonly lang?: string; readonly reviewers?: readonly unknown[] };
}

const { slugs } = await executeServerCommand<{ slugs: string[] }, unknown>('demo-slugs');

export const demos: readonly Demo[] = await Promise.all(
  slugs.map(async (slug) => ({
    slug,
    document: (await (await fetch(`/demo/comparisons/${slug}.json`)).json()) as Demo['document'],
  })),
);
