/** The shape of the code: layout, mistakes, types on both platforms, who imports whom, nothing unused. */
import { tool } from './command'
import { check } from './tally'

const bin = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  tsc: 'node_modules/typescript/bin/tsc',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'node_modules/knip/bin/knip.js',
}

const rooms = ['domain', 'src', 'cloudfunctions', 'local', 'demo', 'config', 'test']

/** @param files what is laid out and searched for mistakes; types and borders are always of the whole */
export async function checks(files: readonly string[] = ['.']): Promise<void> {
  if (files.length > 0) {
    await check('layout (prettier)', () => tool(bin.prettier, ['--check', '--ignore-unknown', ...files]))
    await check('mistakes and sizes (eslint)', () =>
      tool(bin.eslint, ['--no-warn-ignored', '--no-error-on-unmatched-pattern', ...files]),
    )
  }
  await check('types, WeChat', () => tool(bin.tsc, ['-p', 'tsconfig.json']))
  await check('types, browser', () => tool(bin.tsc, ['-p', 'config/typescript/h5.json']))
  await check('who imports whom', () =>
    tool(bin.depcruise, [...rooms, '--config', '.dependency-cruiser.cjs']),
  )
  await check('nothing unused (knip)', () => tool(bin.knip, []))
}
