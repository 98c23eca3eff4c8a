/** Jobs side by side in a few lanes: whatever is ready begins as soon as a lane is free, the longest way first. */

export interface Job {
  readonly name: string
  /** About how many seconds it takes on a quiet core; only the order rests on it. */
  readonly seconds: number
  /** Names of the jobs it builds on. */
  readonly needs?: readonly string[]
  /** Whether it succeeded. */
  run(): Promise<boolean>
}

/** Seconds from the beginning of this job to the end of the last that waits for it. */
function way(job: Job, jobs: readonly Job[]): number {
  const after = jobs.filter(({ needs }) => needs?.includes(job.name))
  return job.seconds + Math.max(0, ...after.map((each) => way(each, jobs)))
}

/** Answers with the jobs that were not run, since one that they build on failed. */
export function inLanes(jobs: readonly Job[], lanes: number): Promise<readonly Job[]> {
  const waiting = [...jobs].sort((a, b) => way(b, jobs) - way(a, jobs))
  const succeeded = new Set<string>()
  let running = 0
  return new Promise((resolve, reject) => {
    const begin = (job: Job): void => {
      running += 1
      job.run().then((ok) => {
        running -= 1
        if (ok) succeeded.add(job.name)
        fill()
      }, reject)
    }
    const fill = (): void => {
      while (running < lanes) {
        const next = waiting.findIndex(({ needs = [] }) => needs.every((name) => succeeded.has(name)))
        if (next < 0) break
        begin(waiting.splice(next, 1)[0]!)
      }
      if (running === 0) resolve(waiting)
    }
    fill()
  })
}
