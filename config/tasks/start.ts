/**
 * `npm start`: builds what is missing or older than its sources, fills the local cloud with the demo township the
 * first time, and serves the mini-program to a browser. `--port 8080`, `--host 127.0.0.1`, `--fresh` (new demo data).
 */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { builds } from './builds'
import { root } from './command'
import { openDemoCloud } from './demoCloud'
import { isUpToDate } from './upToDate'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    host: { type: 'string', default: '127.0.0.1' },
    fresh: { type: 'boolean', default: false },
  },
})

const at = (...parts: string[]) => path.join(root, ...parts)

async function buildIfOlder(
  name: 'functions' | 'h5',
  built: string,
  sources: readonly string[],
): Promise<void> {
  if (isUpToDate(built, sources)) return
  console.log(name === 'h5' ? '正在构建小程序的网页版……' : '正在构建云函数……')
  const { ok, output } = await builds[name]()
  if (!ok) throw new Error(output)
}

async function main(): Promise<void> {
  const dataDir = at('.local-cloud')
  if (values.fresh) rmSync(dataDir, { recursive: true, force: true })
  const common = ['domain', 'config', 'package-lock.json']
  await buildIfOlder('functions', 'dist/cloudfunctions/api/index.js', [...common, 'cloudfunctions'])
  await buildIfOlder('h5', 'dist/h5/index.html', [...common, 'src', 'babel.config.js'])
  const cloud = await openDemoCloud({
    dataDir,
    functionsDir: at('dist', 'cloudfunctions'),
    webDir: at('dist', 'h5'),
    port: Number(values.port),
    host: values.host,
  })
  console.log(`\n打开 ${cloud.url} ，先选一个演示身份（村级河长、居民、河长办……），随时可在「我的」里换。`)
  console.log('按 Ctrl-C 结束；数据留在 .local-cloud，下次接着用。')
  const stop = () => void cloud.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE' ? `端口 ${values.port} 已被占用，请用 npm start -- --port 8081` : error,
  )
  process.exitCode = 1
})
