/** The three builds: the mini-program for WeChat, the same for the browser, the cloud functions. */
import { buildFunctions } from '../functions'
import { tool, type Outcome } from './command'

const taro = 'node_modules/@tarojs/cli/bin/taro'

function taroBuild(type: 'weapp' | 'h5', environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return tool(taro, ['build', '--type', type], { NODE_ENV: 'production', ...environment })
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

/** The browser build with the gallery page, in a folder (from the top of the project) of its own. */
export const buildGallery = (folder: string) => taroBuild('h5', { GALLERY: '1', OUT: folder })
