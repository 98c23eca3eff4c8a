/** What counts as used: everything a command of package.json, a build or a test reaches. */
import { readdirSync } from 'node:fs'

const identity = (text: string) => text

/** Each page of the mini-program, and the app itself, lies beside its settings. */
const pages = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.config.ts'))
  .flatMap((file) => [`src/${file}`, `src/${file.replace('.config.ts', '.tsx')}`])

export default {
  entry: [
    'config/tasks/{start,test,check,soak,draw,mutate,bench,build,deploy,screenshots}.ts',
    'config/tasks/demo/live.ts',
    'config/index.ts',
    'config/aria/{plugin,runtime}.ts',
    'config/jest.cjs',
    'cloudfunctions/*/index.ts',
    'local/main.ts',
    'local/functions/worker.ts',
    'src/custom-tab-bar/index.tsx',
    ...pages,
    // Imported without their suffix; the browser's twin is followed from there (see `compilers`).
    'src/**/*.weapp.{ts,tsx}',
    'test/**/*.test.{ts,tsx}',
    'test/src/{taro,device}/*.{ts,tsx}',
    'test/journeys/{jest.config.cjs,retry.ts}',
    'test/{fastCheck,oneWindow,plainNode}.cjs',
    'test/portion.ts',
    'test/weapp/glassEasel/{buildPage,runtime/boot}.ts',
    'test/weapp/compile/*.mjs',
    'test/local/database/writer.ts',
    'test/fixtures/patrols/make.ts',
  ],
  // A type in the signature of something exported may be named by others.
  exclude: ['types', 'duplicates'],
  project: ['{config,cloudfunctions,demo,domain,local,src,test}/**/*.{ts,tsx,mjs,cjs}'],
  // Extensions that the resolver shall try, as both builds do.
  compilers: { 'h5.ts': identity, 'h5.tsx': identity, 'weapp.ts': identity, 'weapp.tsx': identity },
  ignoreDependencies: [
    // Named in Taro's and Babel's set-up, or loaded by them.
    '@babel/.*',
    '@tarojs/.*',
    '@pmmmwh/react-refresh-webpack-plugin',
    // Comes with Taro's router; the stand-in of tests is made of it.
    'history',
    // Named in config/jest.cjs as a string.
    '@swc/.*',
    // Command lines, run by config/run.mjs and config/tasks/test.ts.
    'tsx',
    'typescript-native',
    'dependency-cruiser',
  ],
}
