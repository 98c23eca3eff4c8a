/** The three builds: the mini-program for WeChat, the same for the browser, the cloud functions. */
import { buildFunctions } from '../functions'
import { tool, type Outcome } from './command'

const taro = 'node_modules/@tarojs/cli/bin/taro'

function taroBuild(type: 'weapp' | 'h5'): Promise<Outcome> {
  return tool(taro, ['build', '--type', type], { NODE_ENV: 'production' })
}

async function functionsBuild(): Promise<Outcome> {
  const began = Date.now()
  const names = await buildFunctions()
  return { ok: true, seconds: (Date.now() - began) / 1000, output: names.join(', ') }
}

export const builds = {
  functions: functionsBuild,
  weapp: () => taroBuild('weapp'),
  h5: () => taroBuild('h5'),
}
