/** What the local cloud is told when it starts. */
import type { Router } from 'express'
import type { DatabaseSchema } from '../config/database'
import type { Persona } from './personas'

export interface LocalCloudOptions {
  /** Where database, files, logs and consents are kept. */
  dataDir: string
  /** Built functions: `<name>/index.js` exporting main, with config.json. */
  functionsDir: string
  schema: DatabaseSchema
  /** Whether the database waits for the disk; default true. False survives a killed process, not a power cut. */
  durable?: boolean
  /** Of the gateway; 0: any. */
  port?: number
  /** Of the gateway; default 127.0.0.1. */
  host?: string
  /** Of the admin server; 0: any. */
  adminPort?: number
  /** H5 build served at `/`. */
  webDir?: string
  /** Environment id, as the console would show it. */
  env?: string
  /** Secrets and settings of the functions; those of payment (PAY_…) are the played WeChat Pay's unless given. */
  functionEnvironment?: Record<string, string>
  /** Milliseconds until WeChat brings the outcome of a media check; default 300. */
  newsAfter?: number
  /** Asked before the cloud's own: pages of whoever starts it. */
  routes?: Router[]
  /** Processes of one function at once; default 4. */
  mostInstances?: number
  /** Whether timer triggers fire; default true. */
  timers?: boolean
  /** Who one can be; default: the list of the last start. */
  personas?: Persona[]
  /** Functions print to the log file only. */
  quiet?: boolean
}

export const DEFAULT_ENV = 'river-local'
