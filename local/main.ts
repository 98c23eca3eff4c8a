/**
 * The local cloud from the command line:
 *   npx tsx local/main.ts --data .local-cloud --functions dist/cloudfunctions --web dist/h5 --port 8080
 * Ctrl-C ends it; what was acknowledged is kept in the data folder.
 *
 * A program with the unmodified wx-server-sdk (a test suite written for the real cloud) uses the same
 * database, files and services without any function deployed:
 *   npx tsx local/main.ts --data /tmp/cloud --admin-port 9000 --sdk-environment
 * prints the environment variables to set for it; `--collections a,b` adds collections to the product's.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { database, type DatabaseSchema } from '../config/database'
import { sdkEnvironment } from './functions/environment'
import { DEFAULT_ENV } from './options'
import type { Persona } from './personas'
import { startLocalCloud } from './start'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '.local-cloud' },
    functions: { type: 'string', default: 'dist/cloudfunctions' },
    web: { type: 'string' },
    port: { type: 'string', default: '8080' },
    host: { type: 'string', default: '127.0.0.1' },
    'admin-port': { type: 'string', default: '0' },
    env: { type: 'string', default: DEFAULT_ENV },
    /** JSON file with a list of personas; default: the list of the last start. */
    personas: { type: 'string' },
    /** JSON file with the functions' secrets and settings, by name. */
    settings: { type: 'string' },
    collections: { type: 'string', default: '' },
    'sdk-environment': { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
})

const readJson = <T>(file: string | undefined): T | undefined =>
  file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as T)

function schemaWith(collections: string): DatabaseSchema {
  const names = collections.split(',').filter(Boolean)
  return { ...Object.fromEntries(names.map((name) => [name, { indexes: [] }])), ...database }
}

async function main(): Promise<void> {
  const cloud = await startLocalCloud({
    dataDir: values.data,
    functionsDir: values.functions,
    schema: schemaWith(values.collections),
    webDir: values.web,
    port: Number(values.port),
    host: values.host,
    adminPort: Number(values['admin-port']),
    env: values.env,
    personas: readJson<Persona[]>(values.personas),
    functionEnvironment: readJson<Record<string, string>>(values.settings),
    quiet: values.quiet,
  })
  console.log(`本地云已启动: ${cloud.url}`)
  if (values['sdk-environment']) {
    const variables = Object.entries(sdkEnvironment(cloud.adminUrl, values.env))
    for (const [name, value] of variables) console.log(`export ${name}='${value}'`)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void cloud.close().then(() => process.exit(0)))
  }
}

main().catch((error: Error & { code?: string; port?: number }) => {
  const taken = error.code === 'EADDRINUSE'
  console.error(taken ? `端口 ${error.port} 已被占用，请用 --port 换一个` : error)
  process.exitCode = 1
})
