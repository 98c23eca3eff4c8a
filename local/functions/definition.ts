/**
 * Reads what a built function folder declares in `config.json`: its time limit, its memory, its timer and the open
 * APIs it may call. Read anew when the folder changed, so that a rebuild is used by the next call.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

interface TimerTrigger {
  name: string
  /** Seven fields: second minute hour day month weekday year, in UTC+8. */
  config: string
}

export interface FunctionDefinition {
  name: string
  folder: string
  /** Seconds, 1–60; the platform's default is 3. */
  timeoutSeconds: number
  /** What a process of it may hold; the platform's default is 256. */
  memoryMegabytes: number
  timers: TimerTrigger[]
  /** Open APIs the function may call; undefined when config.json declares none at all. */
  openApis?: string[]
  /** Changes when the function was built anew. */
  version: string
}

interface ConfigFile {
  timeout?: number
  memorySize?: number
  triggers?: Array<{ name: string; type: string; config: string }>
  permissions?: { openapi?: string[] }
}

const DEFAULT_TIMEOUT_SECONDS = 3
const DEFAULT_MEGABYTES = 256
const LONGEST_TIMEOUT_SECONDS = 60
const FUNCTION_NAME = /^[A-Za-z][\w-]{0,59}$/

function readConfig(file: string): ConfigFile {
  if (!existsSync(file)) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ConfigFile
  } catch {
    throw new Error(`${file} is not valid JSON`)
  }
}

/** The function of that name, or undefined when there is none in the folder. */
export function readDefinition(functionsDir: string, name: string): FunctionDefinition | undefined {
  if (!FUNCTION_NAME.test(name)) return undefined
  const folder = path.join(functionsDir, name)
  const entry = statSync(path.join(folder, 'index.js'), { throwIfNoEntry: false })
  if (!entry) return undefined
  const configFile = path.join(folder, 'config.json')
  const config = readConfig(configFile)
  const timeout = config.timeout ?? DEFAULT_TIMEOUT_SECONDS
  return {
    name,
    folder,
    timeoutSeconds: Math.min(Math.max(timeout, 1), LONGEST_TIMEOUT_SECONDS),
    memoryMegabytes: config.memorySize ?? DEFAULT_MEGABYTES,
    timers: (config.triggers ?? []).filter((trigger) => trigger.type === 'timer'),
    openApis: config.permissions?.openapi,
    version: `${entry.mtimeMs} ${statSync(configFile, { throwIfNoEntry: false })?.mtimeMs}`,
  }
}

/** All functions in the folder, by name. */
export function readDefinitions(functionsDir: string): FunctionDefinition[] {
  if (!existsSync(functionsDir)) return []
  return readdirSync(functionsDir)
    .sort()
    .map((name) => readDefinition(functionsDir, name))
    .filter((definition) => definition !== undefined)
}
