import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const isCustomElement = (tag) => tag === 'verdict-compare';

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
