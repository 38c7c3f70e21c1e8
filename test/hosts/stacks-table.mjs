// The stacks that `npm run test:stacks` goes through, in this order. Each is a folder with a
// package.json whose scripts are `build` and, where the stack has types, `types` and `types:wrong`,
// which must fail with the two ERRORS.
//   data    where the comparisons lie before the build
//   output  what is served after it, one after the other where there are several
//   pages   the pages to open, / when absent
//   prerendered  of those, the one that must read without JavaScript
//   app     the page has a button, #other, and two outputs that say what its listeners heard

/** What a type-checker says of `theme="pink"` and of a detail's key that is not there. */
export const ERRORS = [
  /'"pink"' is not assignable to type/,
  /Property 'href' does not exist on type '\{ readonly reviewer: string; readonly open: boolean; \}'/,
];

const app = { data: 'public/comparisons', output: 'dist', app: true };

export const STACKS = [
  { name: 'react', folder: 'frameworks/react', ...app },
  { name: 'preact', folder: 'frameworks/preact', ...app },
  { name: 'vue', folder: 'frameworks/vue', ...app },
  { name: 'svelte', folder: 'frameworks/svelte', ...app },
  { name: 'solid', folder: 'frameworks/solid', ...app },
  { name: 'angular', folder: 'frameworks/angular', ...app },
  {
    name: 'bundlers',
    folder: 'frameworks/bundlers',
    data: 'public/comparisons',
    output: ['dist/vite', 'dist/webpack', 'dist/esbuild'],
  },
  {
    name: 'html',
    folder: 'sites/html',
    data: 'verdict/comparisons',
    output: '.',
    pages: ['/', '/classic.html'],
  },
  {
    name: 'vitepress',
    folder: 'sites/vitepress',
    data: 'public/comparisons',
    output: '.vitepress/dist',
  },
  {
    name: 'astro',
    folder: 'sites/astro',
    data: 'public/comparisons',
    output: 'dist',
    pages: ['/', '/prerendered/'],
    prerendered: '/prerendered/',
  },
  {
    name: 'eleventy',
    folder: 'sites/eleventy',
    data: 'verdict/comparisons',
    output: '_site',
    pages: ['/', '/prerendered/'],
    prerendered: '/prerendered/',
  },
  { name: 'docusaurus', folder: 'sites/docusaurus', data: 'static/comparisons', output: 'build' },
  {
    name: 'next',
    folder: 'sites/next',
    data: 'public/comparisons',
    output: 'out',
    prerendered: '/',
    dev: true,
  },
];
