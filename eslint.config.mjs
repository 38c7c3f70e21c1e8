import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const syntax = {
  enum: { selector: 'TSEnumDeclaration', message: 'Write a union of literals.' },
  namespace: {
    selector: 'TSModuleDeclaration[kind="namespace"]',
    message: 'A module is the namespace.',
  },
  only: {
    selector:
      'MemberExpression[object.name=/^(?:it|test|describe|suite|context)$/][property.name=/^(?:only|skip)$/]',
    message: 'All tests run.',
  },
};
// only define.ts registers
const registry = { name: 'customElements', message: 'Registration belongs in define.ts.' };

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    'src/entries/frameworks/*.d.ts',
    'src/document/*.d.ts',
    'test/hosts/frameworks/',
    'test/hosts/sites/',
    'test/fixtures/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', syntax.enum, syntax.namespace, syntax.only],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: [
      'bench/**/*.js',
      'demo/**/*.js',
      'test/**/*.js',
      'test/infra/launchers/webkit-page.mjs',
      'test/infra/launchers/p*.mjs',
    ],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [
      ts.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNullish: true },
      ],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-useless-template-literals': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/entries/cli/**'],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-globals': ['error', registry],
    },
  },
  { files: ['src/define.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      '@typescript-eslint/no-non-null-assertion': 'error',
      // node:test's runner awaits what these return; chai's equal() is typed as a promise by a
      // plugin for DOM nodes, and is none
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['describe', 'it', 'test', 'suite', 'before', 'after'],
            },
            { from: 'package', package: 'chai', name: 'Equal' },
          ],
        },
      ],
    },
  },
);
