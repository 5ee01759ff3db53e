import importX from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

/** Which rooms a room may import from; data flows one way (docs/decisions/0001-shape.md). */
const rooms = {
  model: [],
  problems: [],
  config: ['model', 'problems'],
  vietnamese: [],
  mappings: ['vietnamese'],
  formats: ['model', 'problems', 'vietnamese'],
  archive: ['model', 'problems'],
  ingest: ['model', 'problems', 'config', 'vietnamese', 'mappings', 'formats', 'archive'],
  'search-api': ['model', 'problems', 'config', 'vietnamese', 'mappings', 'formats', 'archive'],
  stack: ['config'],
};

const everyRoom = [...Object.keys(rooms), 'web', 'bench', 'tests'];

const forbiddenEdges = Object.entries(rooms).map(([room, allowed]) => ({
  target: `./${room}`,
  from: everyRoom.filter((other) => other !== room && !allowed.includes(other)).map((other) => `./${other}`),
  message: `${room}/ may import only from: ${allowed.join(', ') || 'nothing of ours'}.`,
}));

export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      '**/build',
      '**/.svelte-kit',
      '**/target',
      'data',
      '**/*.js',
      '**/*.mjs',
      '**/*.cjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    plugins: { 'import-x': importX, jsdoc },
    settings: { 'import-x/resolver': { typescript: true } },
    rules: {
      'import-x/no-cycle': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { ArrowFunctionExpression: true, FunctionDeclaration: true, ClassDeclaration: true },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    // The pages stand at the root of their host, and addresses are built by web/src/lib/*-address.ts.
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
  },
  {
    ignores: ['**/*.test.ts'],
    rules: { 'import-x/no-restricted-paths': ['error', { zones: forbiddenEdges }] },
  },
  {
    files: ['**/*.test.ts', 'web/**', 'tests/**', 'bench/**'],
    rules: { 'jsdoc/require-jsdoc': 'off' },
  },
);
