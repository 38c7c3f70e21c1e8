import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Notes',
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'verdict-compare' } } },
});
