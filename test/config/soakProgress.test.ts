import { existsSync } from 'node:fs'
import path from 'node:path'
import { portionsLeft } from '../../config/tasks/soakProgress'
import { allSeries } from '../series'

const size = { soak: 1_000, portion: 300 }

describe('a long random series', () => {
  it('is walked whole, each portion with a luck of its own', () => {
    const portions = portionsLeft(size, { seed: 7, done: [] })
    expect(portions.map(({ seed }) => seed)).toEqual([7, 8, 9, 10])
    expect(portions.reduce((sum, { rounds }) => sum + rounds, 0)).toBeGreaterThanOrEqual(size.soak)
  })

  it('goes on where it was stopped, and tries again what failed, with the same luck', () => {
    const left = portionsLeft(size, { seed: 7, done: [0, 2] })
    expect(left.map(({ portion, seed }) => [portion, seed])).toEqual([
      [1, 8],
      [3, 10],
    ])
  })

  it.each(Object.entries(allSeries))('%s has its test, and is longer than in npm test', (_, each) => {
    expect(existsSync(path.resolve(__dirname, '../..', each.test))).toBe(true)
    expect(each.soak).toBeGreaterThan(each.gate)
  })
})
