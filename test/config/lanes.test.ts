import { inLanes, type Job } from '../../config/tasks/lanes'

let running: string[]
let most: number
let begun: string[]
beforeEach(() => {
  ;[running, most, begun] = [[], 0, []]
})

const job = (name: string, seconds: number, needs: string[] = [], ok = true): Job => ({
  name,
  seconds,
  needs,
  run: async () => {
    begun.push(name)
    running.push(name)
    most = Math.max(most, running.length)
    await new Promise((resolve) => setTimeout(resolve, seconds))
    running = running.filter((each) => each !== name)
    return ok
  },
})

describe('jobs in lanes', () => {
  it('are all run, never more at once than there are lanes, and never fewer while one is ready', async () => {
    const jobs = Array.from({ length: 7 }, (_, n) => job(`job ${n}`, 5 + n))
    expect(await inLanes(jobs, 3)).toEqual([])
    expect(begun.sort()).toEqual(jobs.map(({ name }) => name))
    expect(most).toBe(3)
  })

  it('begin with what the longest way follows, and wait for what they build on', async () => {
    const jobs = [job('short', 1), job('long', 20), job('journey', 30, ['build']), job('build', 2)]
    await inLanes(jobs, 1)
    expect(begun).toEqual(['build', 'journey', 'long', 'short'])
  })

  it('are left out and named when what they build on failed, and what builds on those, too', async () => {
    const jobs = [job('build', 1, [], false), job('journey', 1, ['build']), job('after', 1, ['journey'])]
    const left = await inLanes([...jobs, job('other', 1)], 2)
    expect(left.map(({ name }) => name).sort()).toEqual(['after', 'journey'])
    expect(begun.sort()).toEqual(['build', 'other'])
  })
})
