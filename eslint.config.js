import a11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { regels } from './scripts/lint/regels.mjs';

const CODE = ['**/*.ts', '**/*.tsx'];
const PRODUCT = ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/**/*.{ts,tsx}', 'content/**/*.ts', '*.ts'];
const huis = { plugins: { huis: regels } };

/** No rule is at "warn": what matters stops the build, what does not is not said. */
function alsFout(rules) {
  return Object.fromEntries(Object.entries(rules).filter(([, stand]) => (Array.isArray(stand) ? stand[0] : stand) !== 'off' && stand !== 0)
    .map(([naam, stand]) => [naam, Array.isArray(stand) ? ['error', ...stand.slice(1)] : 'error']));
}

const lengte = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default tseslint.config(
  { ignores: ['node_modules/', '.next*/', '.data/', 'lib/db/generated/', 'lib/inventaris/server/import/generated/', 'tests/meten/kaal/', 'next-env.d.ts', 'coverage/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs,ts,tsx}'],
    rules: {
      'max-lines': lengte(300),
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-debugger': 'error',
      'no-eval': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
    },
  },
  { files: ['scripts/**/*.mjs'], rules: { 'max-lines-per-function': lengte(60) } },
  {
    files: CODE,
    ...huis,
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': 'error',
      'huis/geen-sessiebrede-instelling': 'error',
      'huis/geen-ruwe-sql': 'error',
      'huis/geen-palet': 'error',
      'huis/geen-ruwe-html': 'error',
      'huis/geen-gedeelde-cache': 'error',
      'huis/geen-testid': 'error',
    },
  },
  { files: ['**/*.ts'], ignores: ['tests/**'], rules: { 'max-lines-per-function': lengte(60) } },
  { files: ['**/*.tsx'], ignores: ['tests/**'], rules: { 'max-lines-per-function': lengte(120) } },
  {
    files: ['**/*.tsx'],
    plugins: { 'jsx-a11y': a11y, 'react-hooks': reactHooks },
    rules: { ...alsFout(a11y.flatConfigs.recommended.rules), ...alsFout(reactHooks.configs.flat.recommended.rules) },
  },
  { files: ['components/**/*.tsx', 'app/**/*.tsx'], ...huis, rules: { 'huis/geen-stijlattribuut': 'error' } },
  { files: ['components/**/*.tsx'], ...huis, rules: { 'huis/geen-classname-prop': 'error' } },
  {
    files: PRODUCT,
    // Next removes the Node part of instrumentation.ts from other bundles by this very expression.
    ignores: ['lib/env.ts', 'instrumentation.ts', '*.config.ts'],
    ...huis,
    rules: { 'huis/geen-process-env': 'error' },
  },
  {
    files: PRODUCT,
    rules: {
      'no-console': 'error',
      // Personal data must not stay behind in the browser after signing out.
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB'],
      'no-restricted-properties': ['error', ...['window', 'globalThis'].flatMap((object) => ['localStorage', 'sessionStorage', 'indexedDB'].map((property) => ({ object, property })))],
    },
  },
  { files: ['tests/**/*.{ts,tsx}'], ...huis, rules: { 'huis/eerlijke-test': 'error' } },
  // Here trespasses stand as text, to be planted.
  { files: ['tests/structuur/lint.test.ts'], rules: { 'huis/geen-sessiebrede-instelling': 'off', 'huis/geen-palet': 'off', 'huis/geen-ruwe-sql': 'off' } },
);
