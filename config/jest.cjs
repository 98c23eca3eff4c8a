/** Two kinds of tests: rules and cloud (node), and components (jsdom). The journeys have their own runner. */
const path = require('node:path')

const rootDir = path.resolve(__dirname, '..')
const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
  module: { type: 'commonjs' },
}
const shared = {
  rootDir,
  transform: { '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', swc] },
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1', '^@domain/(.*)$': '<rootDir>/domain/$1' },
  testPathIgnorePatterns: ['/node_modules/', '/test/journeys/'],
}

module.exports = {
  projects: [
    { ...shared, displayName: 'node', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'screen',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
    },
  ],
}
