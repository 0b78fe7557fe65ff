/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } }],
  },
  testEnvironment: 'node',
  reporters: ['default', '<rootDir>/test/conformance/conformance-reporter.mts', '<rootDir>/test/support/summary-reporter.mjs'],
  globalSetup: '<rootDir>/test/support/global-setup.mts',
  globalTeardown: '<rootDir>/test/support/global-teardown.mts',
  // One more than the cores that it must do with: much of the time goes by waiting for browsers, mails and processes.
  maxWorkers: 3,
  // What a file leaves behind in its worker's memory is let go of now and then.
  workerIdleMemoryLimit: '1500MB',
  // A machine may have other things to do. What hangs costs minutes; a false alarm costs more.
  testTimeout: 300_000,
  workerGracefulExitTimeout: 10_000,
};
