/** Two kinds of tests: rules and cloud (node), and components (jsdom). The journeys have their own runner. */
const path = require('node:path')

const rootDir = path.resolve(__dirname, '..')
// Where no developer sits: a date computed from the machine's own clock is another than the township's, or UTC's, there.
process.env.TZ = 'Pacific/Kiritimati'
const rooms = ['domain', 'src', 'cloudfunctions', 'local', 'demo', 'config', 'test']
const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
  module: { type: 'commonjs' },
}
/** Several files of tests as one, where somebody asks for it. */
const portion = process.env.PORTION ? ['<rootDir>/test/portion.ts'] : []
const shared = {
  rootDir,
  // Jest looks through these for tests and what they import; builds and stores lie elsewhere.
  roots: rooms.map((room) => path.join(rootDir, room)),
  transform: { '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@domain/(.*)$': '<rootDir>/domain/$1',
    '^fast-check$': '<rootDir>/test/fastCheck.cjs',
  },
  // Written as a module of today only, which jest takes from none.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  testPathIgnorePatterns: ['/node_modules/', '/test/journeys/'],
}

/** Component tests take the browser's platform files, and stand-ins for Taro and for the phone's disk. */
const phone = {
  moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'jsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: {
    '^@tarojs/components$': '<rootDir>/test/src/taro/components.tsx',
    '^@tarojs/taro$': '<rootDir>/test/src/taro/taro.ts',
    '^@tarojs/router$': '<rootDir>/test/src/taro/router.ts',
    '^@/device/storage$': '<rootDir>/test/src/device/memoryStore.ts',
    '^@/device/files$': '<rootDir>/test/src/device/memoryFiles.ts',
    '\\.(scss|css|png)$': '<rootDir>/test/src/taro/style.ts',
    ...shared.moduleNameMapper,
  },
  setupFiles: ['<rootDir>/test/src/taro/computedStyle.ts', '<rootDir>/test/src/taro/matches.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/src/taro/patience.ts'],
  globals: { DEVELOPMENT: true, CLOUD_ENVIRONMENT: '' },
}

module.exports = {
  // Chance is fresh each time; with `--seed` it comes again.
  showSeed: true,
  // A slow machine is no failure; what hangs is cut here.
  testTimeout: 60_000,
  // Much of the time is waiting for function processes; jest alone would leave one of two cores idle.
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: '<rootDir>/test/plainNode.cjs',
      testMatch: ['<rootDir>/test/**/*.test.ts', ...portion],
    },
    {
      ...shared,
      ...phone,
      displayName: 'screen',
      testEnvironment: '<rootDir>/test/oneWindow.cjs',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
    },
  ],
}
