/**
 * One function process: started for a built folder, given one call at a time, ended when it takes
 * longer than the function's time limit or holds more than its memory. What ends the process while a call runs ends the call with
 * the error the platform would give.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { functionDied, functionOutOfMemory, functionThrew, functionTimedOut } from './errors'
import { heldMemory } from './heldMemory'
import type { WorkerCall, WorkerMessage } from './workerProtocol'

export interface InstanceOptions {
  /** The bundled worker, see workerProgram.ts. */
  program: string
  folder: string
  environment: Record<string, string>
  memoryMegabytes: number
  /** Receives what the function prints. */
  print: (text: string) => void
}

interface Running {
  id: string
  timeoutSeconds: number
  finish: (result: string) => void
  fail: (error: Error) => void
}

/** The platform counts loading apart from the function's own time limit. */
const LOADING_SECONDS = 30
/** Milliseconds between two looks at a process' memory. */
const WEIGHING = 250

export class FunctionInstance {
  private readonly child: ChildProcess
  private running?: Running
  private timer?: NodeJS.Timeout
  private readonly memoryWatch: NodeJS.Timeout
  private loaded = false
  private ended = false
  readonly exited: Promise<void>

  constructor(private readonly options: InstanceOptions) {
    this.child = fork(options.program, [options.folder], {
      cwd: options.folder,
      env: options.environment,
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', options.print)
    }
    this.child.on('message', (message: WorkerMessage) => this.onMessage(message))
    this.memoryWatch = setInterval(() => this.weigh(), WEIGHING)
    this.exited = new Promise((resolve) => {
      for (const event of ['exit', 'error']) {
        this.child.on(event, () => {
          this.end()
          resolve()
        })
      }
    })
  }

  get alive(): boolean {
    return !this.ended
  }

  /** Runs one call; answers the result as JSON text. Errors: FunctionError. */
  async run(call: WorkerCall, timeoutSeconds: number): Promise<string> {
    if (this.ended) throw functionDied()
    try {
      return await new Promise<string>((finish, fail) => {
        this.running = { id: call.id, timeoutSeconds, finish, fail }
        this.limit(this.loaded ? timeoutSeconds : LOADING_SECONDS)
        this.child.send(call, (error) => error && fail(functionDied()))
      })
    } finally {
      clearTimeout(this.timer)
      this.running = undefined
    }
  }

  /** Ends the process at once, as `kill -9` does. */
  kill(): void {
    this.end()
    this.child.kill('SIGKILL')
  }

  private limit(seconds: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.running?.fail(functionTimedOut(seconds))
      this.kill()
    }, seconds * 1000)
  }

  private weigh(): void {
    const { memoryMegabytes } = this.options
    if (!this.running || heldMemory(this.child.pid ?? 0) <= memoryMegabytes) return
    this.running.fail(functionOutOfMemory(memoryMegabytes))
    this.kill()
  }

  private end(): void {
    this.ended = true
    clearInterval(this.memoryWatch)
    this.running?.fail(functionDied())
  }

  private onMessage(message: WorkerMessage): void {
    if ('loaded' in message) {
      this.loaded = true
      if (this.running) this.limit(this.running.timeoutSeconds)
    } else if (message.id === this.running?.id) {
      if ('error' in message) this.running.fail(functionThrew(message.error))
      else this.running.finish(message.result)
    }
  }
}
