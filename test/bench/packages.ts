/** Sizes of what is uploaded: the WeChat build against an empty Taro app built with the same set-up. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root, tool } from '../../config/tasks/command'

const dist = (name: string) => path.join(root, 'dist', name)

/** Bytes of all files below a folder, folders of `without` left out. */
function sizeOf(folder: string, without: readonly string[] = []): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !without.includes(name))
    .reduce((sum, entry) => {
      const place = path.join(folder, entry.name)
      return sum + (entry.isDirectory() ? sizeOf(place) : statSync(place).size)
    }, 0)
}

/** One page with a text and a button: what Taro itself weighs. */
async function emptyApp(): Promise<number> {
  const place = mkdtempSync(path.join(os.tmpdir(), 'empty-taro-'))
  const write = (file: string, text: string) => writeFileSync(path.join(place, file), text)
  try {
    for (const file of [
      'babel.config.js',
      'package.json',
      'project.config.json',
      'tsconfig.json',
      'config',
    ]) {
      cpSync(path.join(root, file), path.join(place, file), { recursive: true })
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(place, 'node_modules'))
    mkdirSync(path.join(place, 'src/pages/index'), { recursive: true })
    mkdirSync(path.join(place, 'domain'))
    write('src/app.config.ts', `export default defineAppConfig({ pages: ['pages/index/index'] })`)
    write('src/app.tsx', `export default ({ children }) => children`)
    write(
      'src/pages/index/index.tsx',
      `import { Button, Text, View } from '@tarojs/components'\nexport default () => <View><Text>x</Text><Button>x</Button></View>`,
    )
    const build = ['build', '--type', 'weapp']
    const cli = path.join('node_modules', '@tarojs', 'cli', 'bin', 'taro')
    const { ok, output } = await tool(cli, build, { NODE_ENV: 'production', OUT: undefined }, place)
    if (!ok) throw new Error(output)
    return sizeOf(path.join(place, 'dist', 'weapp'))
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

export async function benchPackages() {
  const { subPackages = [] } = JSON.parse(readFileSync(path.join(dist('weapp'), 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[]
  }
  const roots = subPackages.map((each) => each.root.replace(/\/.*$/, ''))
  const functions = Object.fromEntries(
    readdirSync(dist('cloudfunctions')).map((name) => [
      name,
      {
        bundle: statSync(path.join(dist('cloudfunctions'), name, 'index.js')).size,
        whole: sizeOf(path.join(dist('cloudfunctions'), name)),
      },
    ]),
  )
  return {
    main: sizeOf(dist('weapp'), roots),
    whole: sizeOf(dist('weapp')),
    empty: await emptyApp(),
    functions,
  }
}
