import { signBoardsOf } from '../../../demo/township/signBoards'
import { makeTownship } from '../../../demo/township/township'
import { waterFactsOf } from '../../../demo/township/waterFacts'
import { roles } from '../../../domain/identity/role'
import { registerActions } from '../../../domain/register/actions'
import { troublesIn } from '../../../domain/register/kit/troubles'
import { defaultBoardRule, missingBoards } from '../../../domain/signBoard/missingBoards'
import { waters } from '../../../domain/register/waters'
import { signBoards } from '../../../domain/signBoard/signBoards'
import * as v from 'valibot'

const seeds = ['river-chief', 1, 2, 3, 4, 5, 6, 7, 8, 9]
const townships = seeds.map(makeTownship)
const township = townships[0]!

describe('the demo township', () => {
  it('is the same for the same seed and another for another', () => {
    expect(makeTownship(seeds[0]!)).toEqual(township)
    expect(townships[1]!.reaches).not.toEqual(township.reaches)
  })

  it('has at least forty reaches of 300 m to 4 km, each with its own id and name', () => {
    for (const { reaches } of townships) {
      expect(reaches.length).toBeGreaterThanOrEqual(40)
      for (const { length } of reaches) expect(length).toBeGreaterThan(300)
      for (const { length } of reaches) expect(length).toBeLessThan(4000)
      expect(new Set(reaches.map(({ _id }) => _id)).size).toBe(reaches.length)
      expect(new Set(reaches.map(({ name }) => name)).size).toBe(reaches.length)
    }
  })

  it('has a sign board in each village a water passes, sound for the register, each with its own number', () => {
    for (const { reaches } of townships) {
      const boards = signBoardsOf(reaches)
      const at = boards.map(({ entry }) => ({ reachId: entry.reachId }))
      expect(missingBoards(reaches, at, defaultBoardRule)).toEqual([])
      for (const { entry } of boards) expect(troublesIn(signBoards, entry)).toEqual({})
      expect(new Set(boards.map(({ entry }) => entry.number)).size).toBe(boards.length)
    }
  })

  it('gives each water a code of its own by its level, and a length', () => {
    for (const { reaches } of townships) {
      const written = waterFactsOf(reaches).map(({ entry }) => entry)
      expect(written).toHaveLength(new Set(reaches.map(({ waterId }) => waterId)).size)
      expect(new Set(written.map(({ code }) => code)).size).toBe(written.length)
      for (const entry of written) {
        expect(troublesIn(waters, entry)).toEqual({})
        expect(entry.code).toMatch(/^演示-[省县镇村]-\d\d$/)
        expect(entry.length).toBeGreaterThan(0.1)
      }
    }
  })

  it('lies where it should, with rivers, streams, canals, reservoirs and ponds', () => {
    for (const { reaches } of townships) {
      for (const { box } of reaches) {
        expect(box[0]).toBeGreaterThan(120.29)
        expect(box[1]).toBeGreaterThan(27.59)
        expect(box[2]).toBeLessThan(120.43)
        expect(box[3]).toBeLessThan(27.73)
      }
      const kinds = new Set(reaches.map(({ kind }) => kind))
      expect([...kinds].sort()).toEqual(['canal', 'pond', 'reservoir', 'river', 'stream'])
    }
  })

  it('continues each reach of a water where the one above ends', () => {
    const stretches = township.reaches.filter(({ waterId }) => waterId === 'w01')
    expect(stretches.length).toBeGreaterThan(3)
    stretches.slice(1).forEach(({ geometry }, i) => {
      const above = stretches[i]!.geometry
      if (geometry.shape !== 'line' || above.shape !== 'line') throw new Error('the main river is a line')
      expect(geometry.line[0]).toEqual(above.line[above.line.length - 1])
    })
  })

  it('has thirty people in all roles with phones of the demo range', () => {
    expect(township.people).toHaveLength(30)
    expect(new Set(township.people.flatMap((person) => person.roles))).toEqual(new Set(roles))
    expect(new Set(township.people.map(({ phone }) => phone)).size).toBe(30)
    for (const person of township.people) {
      expect(person.phone).toMatch(/^199000000\d\d$/)
      expect(person.name).toMatch(/^演示/)
      const input = { ...person, active: true }
      expect(v.safeParse(registerActions['register.savePerson'].input, input).success).toBe(true)
    }
  })

  it('gives each village chief one to three reaches and leaves no reach without a chief', () => {
    for (const { people, reaches, assignments } of townships) {
      for (const chief of people.filter((person) => person.roles.includes('villageChief'))) {
        const own = assignments.filter(({ personId }) => personId === chief.id).length
        expect(own).toBeGreaterThanOrEqual(1)
        expect(own).toBeLessThanOrEqual(3)
      }
      const kept = assignments.filter(({ role }) => role === 'villageChief' || role === 'townChief')
      expect(new Set(kept.map(({ reachId }) => reachId))).toEqual(new Set(reaches.map(({ _id }) => _id)))
    }
  })

  it('appoints people only in a role they hold, and nobody twice to one reach', () => {
    for (const { people, assignments } of townships) {
      for (const { personId, role } of assignments) {
        expect(people.find(({ id }) => id === personId)!.roles).toContain(role)
      }
      expect(new Set(assignments.map(({ personId, reachId }) => `${personId} ${reachId}`)).size).toBe(
        assignments.length,
      )
    }
  })

  it('has a boundary water, whose two reaches know of one another and lie in two villages', () => {
    for (const { reaches } of townships) {
      const sides = reaches.filter(({ otherSide }) => otherSide)
      expect(sides).toHaveLength(2)
      const [one, other] = sides
      expect([one!.otherSide, other!.otherSide]).toEqual([[other!._id], [one!._id]])
      expect(one!.village).not.toBe(other!.village)
    }
  })

  it('has people in every department', () => {
    const belongs = township.people.filter(({ roles }) => roles.includes('department'))
    expect(new Set(belongs.map(({ departmentId }) => departmentId)).size).toBe(belongs.length)
  })

  it('offers the browser people of every kind, a chief who is not bound yet, and a resident', () => {
    const labels = township.personas.map(({ label }) => label)
    for (const kind of ['村级河长', '镇级河长', '河长办', '总河长', '河道警长', '民间河长', '居民']) {
      expect(labels.some((label) => label.startsWith(kind))).toBe(true)
    }
    expect(township.personas.some(({ note }) => note?.includes('还没绑定'))).toBe(true)
    expect(new Set(township.personas.map(({ openid }) => openid)).size).toBe(township.personas.length)
  })
})
