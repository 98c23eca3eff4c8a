import { readFileSync } from 'node:fs'

/** Megabytes a process holds (resident), 0 when it is gone or the system does not tell. Source: proc(5), status. */
export function heldMemory(pid: number): number {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return 0
  }
}
