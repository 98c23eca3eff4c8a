/**
 * The processes of one function: idle ones are used again, another is started when all are busy, and
 * beyond the limit a call waits for its turn. A process that died, or that runs an older build, is
 * never used again.
 */
import { functionDied } from './errors'
import type { FunctionInstance } from './instance'

export class InstancePool {
  private readonly idle: FunctionInstance[] = []
  private readonly all = new Set<FunctionInstance>()
  private readonly waiting: Array<() => void> = []
  private retired = false
  private closed = false

  constructor(
    private readonly start: () => FunctionInstance,
    private readonly most: number,
  ) {}

  /** Lends a process for the duration of the work. Errors: FunctionError when closed, also while it waited. */
  async use<T>(work: (instance: FunctionInstance) => Promise<T>): Promise<T> {
    const instance = await this.take()
    try {
      return await work(instance)
    } finally {
      if (this.retired) instance.kill()
      if (instance.alive) this.idle.push(instance)
      else this.all.delete(instance)
      this.waiting.shift()?.()
    }
  }

  /** Processes alive now. */
  get size(): number {
    return [...this.all].filter((instance) => instance.alive).length
  }

  /** The function was built anew: calls that run may finish, nothing is used again. */
  retire(): void {
    this.retired = true
    for (const instance of this.idle.splice(0)) instance.kill()
  }

  async close(): Promise<void> {
    this.closed = true
    const ended = [...this.all].map((instance) => instance.exited)
    for (const instance of this.all) instance.kill()
    for (const wake of this.waiting.splice(0)) wake()
    await Promise.all(ended)
  }

  private async take(): Promise<FunctionInstance> {
    for (;;) {
      // Who waited is woken by the end of the others, and would start a process that nobody ends.
      if (this.closed) throw functionDied()
      const idle = this.idle.pop()
      if (idle?.alive) return idle
      if (idle) this.all.delete(idle)
      else if (this.size < this.most) return this.startOne()
      else await new Promise<void>((resolve) => this.waiting.push(resolve))
    }
  }

  private startOne(): FunctionInstance {
    const instance = this.start()
    this.all.add(instance)
    return instance
  }
}
