/** Journeys: whole ways through the product in a real browser. */
const path = require('node:path')
const shared = require('../../config/jest.cjs').projects[0]
const portion = process.env.PORTION ? ['<rootDir>/test/portion.ts'] : []

module.exports = {
  rootDir: path.resolve(__dirname, '../..'),
  displayName: 'journeys',
  testEnvironment: shared.testEnvironment,
  testMatch: ['<rootDir>/test/journeys/**/*.test.ts', ...portion],
  transform: shared.transform,
  moduleNameMapper: shared.moduleNameMapper,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  setupFilesAfterEnv: ['<rootDir>/test/journeys/retry.ts'],
  testTimeout: 120_000,
  // Much of a journey is waiting for the screen; each has its own cloud and browser.
  maxWorkers: 2,
  // A journey that failed half-way leaves a browser and a cloud open; the report must come all the same.
  forceExit: true,
}
