/**
 * `npm start`: builds what is missing or older than its sources, beside that lives through the last weeks of the demo
 * township the first time, and serves the mini-program to a browser while the rest of a year is lived. `--port 8080`,
 * `--host 127.0.0.1`, `--fresh` (new demo data), `--data` (folder in which `.local-cloud` lies).
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { builds } from './builds'
import { root } from './command'
import { foldersIn, throwAway } from './demo/folders'
import { liveWeeks, openTown } from './demo/town'
import { isUpToDate } from './upToDate'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    host: { type: 'string', default: '127.0.0.1' },
    fresh: { type: 'boolean', default: false },
    data: { type: 'string', default: root },
  },
})

const began = Date.now()
const at = (...parts: string[]) => path.join(root, ...parts)
const say = (line: string) =>
  console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} 秒  ${line}`)

async function buildIfOlder(
  name: 'functions' | 'h5',
  built: string,
  sources: readonly string[],
): Promise<void> {
  if (isUpToDate(built, sources)) return
  say(name === 'h5' ? '正在构建小程序的网页版……' : '正在构建云函数……')
  const { ok, output } = await builds[name]()
  if (!ok) throw new Error(output)
  if (name === 'h5') say('网页版构建好了')
}

async function main(): Promise<void> {
  const places = foldersIn(path.resolve(values.data))
  if (values.fresh) throwAway(places)
  const common = ['domain', 'package-lock.json']
  const options = {
    ...{ places, say, functionsDir: at('dist', 'cloudfunctions'), webDir: at('dist', 'h5') },
    ...{ port: Number(values.port), host: values.host },
  }
  await buildIfOlder('functions', 'dist/cloudfunctions/api/index.js', [
    ...common,
    ...['cloudfunctions', 'config/functions.ts', 'config/functions'],
  ])
  // Side by side: the weeks need the functions, which take seconds when nothing else is built, not the pages.
  await Promise.all([
    buildIfOlder('h5', 'dist/h5/index.html', [
      ...common,
      ...['src', 'babel.config.js', 'config/index.ts', 'config/aria'],
    ]),
    liveWeeks(options),
  ])
  const town = await openTown(options)
  console.log(`\n打开 ${town.url} ，先选一个演示身份（村级河长、居民、河长办……），随时可在「我的」里换。`)
  if (town.year().state === 'living') {
    console.log(
      '眼下是最近两周，有的登记表还空着；前面的五十周正在后台照样过，要半小时左右，进度也在选身份的那一页。',
    )
  }
  console.log('按 Ctrl-C 结束；数据留在 .local-cloud，下次接着用，没过完的接着过。\n')
  const stop = () => void town.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE' ? `端口 ${values.port} 已被占用，请用 npm start -- --port 8081` : error,
  )
  process.exit(1)
})
