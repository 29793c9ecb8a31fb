export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
  maxWorkers: 2,
  // Tests start git and child processes; on a busy machine these wait.
  testTimeout: 30_000,
  // ESM mode keeps the module graph of every finished test file; a fresh worker gives the memory back.
  workerIdleMemoryLimit: '400MB',
}
