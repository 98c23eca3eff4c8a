/** What every log of a register must hold: who may what, the same line twice, pages to their end, and what is refused. */
import { roles } from '../../domain/identity/role'
import type { AnyLog } from '../../domain/register/kit/log'
import type { Entry } from '../../domain/register/kit/register'
import { isAskedFor, putReferred } from './registerSuite'
import { many, registerDesk, type Who } from './registerDesk'
import { sampleEntry, wrongEntries } from './sampleEntry'

const today = '2026-11-18'

/** Entries of which lines are written, all different. */
let laid = 0

export function logSuite(log: AnyLog): void {
  describe(`${log.title} (${log.name})`, () => {
    const idOf = (n: number) => `${log.name.toLowerCase()}${String(n).padStart(36 - log.name.length, '0')}`
    const first: string = `${log.name}-a`
    const second: string = `${log.name}-b`
    const desk = registerDesk({ name: log.name, collection: 'registerLogs' })
    const { codeOf, refusal, everyPage, raw, audits, town } = desk
    const by = `residentThe${log.add[0]}` as Who
    putReferred(desk, log)
    beforeAll(async () => {
      const entries = [first, second].map((_id) => ({
        ...sampleEntry(log.of, 360 + laid++),
        _id,
        active: true,
      }))
      await town().cloud.database.bulkInsert(log.of.collection, entries as never)
    })
    const line = (n: number, entryId = first) => ({ id: idOf(n), entryId, entry: sampleEntry(log, n) })
    const lines = () => raw({ log: log.name })

    it('is written and read by those it says, and by nobody else', async () => {
      for (const [n, role] of roles.entries()) {
        const days = { from: today, until: today }
        const tries = { add: line(900 + n, second), list: { entryId: second }, counts: days }
        for (const [verb, input] of Object.entries(tries)) {
          const meant: readonly string[] = verb === 'add' ? log.add : log.read
          if (!isAskedFor(`${log.name}.${verb}`, meant, role)) continue
          const wanted = meant.includes(role) ? 'ok' : 'identity.forbidden'
          expect([role, verb, await codeOf(verb, input, `residentThe${role}`)]).toEqual([role, verb, wanted])
        }
      }
      expect(await refusal('add', line(950), 'residentNobody')).toBe('identity.unbound')
    })

    it('the same line twice is one; another one under its name is refused', async () => {
      expect(await codeOf('add', line(1), by)).toBe('ok')
      expect(await codeOf('add', line(1), by)).toBe('ok')
      expect(await refusal('add', { ...line(2), id: idOf(1) }, by)).toBe('submission.conflict')
      expect(await refusal('add', { ...line(1), entryId: second }, by)).toBe('submission.conflict')
      expect(raw({ _id: idOf(1) })).toHaveLength(1)
      expect(audits(idOf(1))).toMatchObject([{ action: `${log.name}.add`, outcome: 'ok' }])
    })

    it('what is wrong is refused, and nothing of it is stored', async () => {
      const before = lines().length
      for (const [field, entry] of wrongEntries(log)) {
        const code = await codeOf('add', { id: idOf(3), entryId: first, entry }, by)
        expect([field, code]).toEqual([
          field,
          expect.stringMatching(/^(input\.invalid|register\.(entryWrong|referenceUnknown)|photo\.\w+)$/),
        ])
      }
      expect(await refusal('add', line(3, 'nowhere'), by)).toBe('register.entryUnknown')
      expect(lines()).toHaveLength(before)
    })

    it('comes page by page, the newest first, each entry its own', async () => {
      const at = (n: number) => Date.parse(`${today}T04:00:00Z`) + Math.floor(n / 2)
      const of = `${log.of.collection}.${second}`
      const filled = Array.from({ length: many }, (_, n) => ({
        ...{ _id: `${log.name}-${n}`, of, log: log.name, at: at(n), by: '演示', copies: [] },
        ...{ key: `${String(at(n)).padStart(14, '0')}_${log.name}-${n}`, entry: sampleEntry(log, n) },
      }))
      await desk.put(filled)
      const all = (raw({ of }) as unknown as { _id: string; key: string }[])
        .sort((a, b) => (a.key < b.key ? 1 : -1))
        .map(({ _id }) => _id)
      for (const limit of [100, 37]) {
        const shown = await everyPage({ entryId: second, limit })
        expect(shown.map(({ id }) => id)).toEqual(all)
      }
    })

    it('its numbers are those of the days asked for, both ends included', async () => {
      const lineAt = (day: string, n: number) => ({
        ...{ _id: `${log.name}-on-${day}-${n}`, of: 'x', log: log.name, at: 0, by: '演示', copies: [] },
        key: `${String(Date.parse(`${day}T12:00:00+08:00`)).padStart(14, '0')}_${n}`,
        entry: sampleEntry(log, n),
      })
      await desk.put(['2025-01-31', '2025-02-01', '2025-02-28', '2025-03-01'].map(lineAt))
      const asked = { from: '2025-02-01', until: '2025-02-28' }
      const { counts } = await desk.get<{ counts: Record<string, number> }>('counts', asked)
      const within = [1, 2].map((n) => sampleEntry(log, n))
      const wanted = Object.entries(log.counts).map(([name, { where }]) => {
        const fits = (entry: Entry) => Object.entries(where).every(([field, value]) => entry[field] === value)
        return [name, within.filter(fits).length]
      })
      expect(counts).toEqual(Object.fromEntries(wanted))
    })
  })
}
