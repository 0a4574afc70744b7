import eslint from '@eslint/js'
import prettier from 'eslint-config-prettier'
import sortImports from 'eslint-plugin-simple-import-sort'
import tseslint from 'typescript-eslint'

const noShell = {
  selector: "Property[key.name='shell'][value.value=true]",
  message: 'No shell: pass an argument array.',
}

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'example/**', 'example-monorepo/**', 'coverage/**', '.work/**'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 250 }],
      'max-params': ['error', { max: 4 }],
      'no-restricted-syntax': ['error', noShell],
    },
  },
  {
    plugins: { 'sort-imports': sortImports },
    rules: { 'sort-imports/imports': ['error', { groups: [['^node:', '^@?\\w', '^#', '^\\.']] }] },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['action-*/src/**/*.ts', 'shared/src/**/*.ts', 'cli/src/**/*.ts'],
    ignores: ['shared/src/process/runner.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'node:child_process', message: 'Start processes through #shared/process/runner.js.' }] },
      ],
    },
  },
  prettier,
)
