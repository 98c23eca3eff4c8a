/**
 * Where the functions' own prints go: one file for all of them, and the terminal unless it shall be
 * quiet. Each line says which function printed it, at which machine time.
 */
import { createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'

export interface FunctionLog {
  print(functionName: string, text: string): void
  close(): Promise<void>
}

export function openFunctionLog(folder: string, quiet: boolean): FunctionLog {
  mkdirSync(folder, { recursive: true })
  const file = createWriteStream(path.join(folder, 'functions.log'), { flags: 'a' })
  return {
    print(functionName, text) {
      for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
        file.write(`${new Date().toISOString()} [${functionName}] ${line}\n`)
        if (!quiet) console.log(`[${functionName}] ${line}`)
      }
    },
    close: () => new Promise((resolve) => file.end(resolve)),
  }
}
