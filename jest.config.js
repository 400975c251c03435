/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  globalSetup: './__tests__/support/doors/setup.mjs',
  globalTeardown: './__tests__/support/doors/teardown.mjs',
  watchman: false,
  maxWorkers: '100%',
  // Starting git from a process that has grown takes longer: a worker begins anew then.
  workerIdleMemoryLimit: '400MB',
  // No test depends on how fast a machine is: this ends only what would never end.
  testTimeout: 600_000,
  extensionsToTreatAsEsm: ['.ts'],
  // Sources import each other as './x.js', as Node.js will see them.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
