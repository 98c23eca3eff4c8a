/**
 * What every register must hold, asked of the built functions on a local cloud: who may what, the same save twice, two
 * who change one entry, what is refused, who did it, and what stays. How it is read: `registerLists.ts`.
 */
import { type ActionName, contract } from '../../domain/contract/contract'
import { type Role, roles } from '../../domain/identity/role'
import { fieldsOf, type AnyRegister, type Entry, type WithFields } from '../../domain/register/kit/register'
import { registerDesk, type RegisterDesk, writer } from './registerDesk'
import { listsOfRegister } from './registerLists'
import { tablesOfRegister } from './registerTables'
import { referredIn, sampleEntry, samplesWith, wrongEntries } from './sampleEntry'

export function registerSuite(register: AnyRegister): void {
  describe(`${register.title} (${register.name})`, () => {
    const desk = registerDesk(register)
    putReferred(desk, register)
    accessToRegister(register, desk)
    changesOfRegister(register, desk)
    endsInRegister(register, desk)
    listsOfRegister(register, desk)
    tablesOfRegister(register, desk)
  })
}

/** Entries of other registers that its own name. */
export function putReferred({ town }: RegisterDesk, register: WithFields): void {
  beforeAll(async () => {
    for (const field of Object.values(register.fields)) {
      if (field.kind !== 'reference' || typeof field.to === 'string') continue
      const _id = referredIn(field.to)
      if (town().cloud.database.find(field.to.collection, { _id }).length > 0) continue
      const other = { ...sampleEntry(field.to, 350), _id, active: true }
      await town().cloud.database.bulkInsert(field.to.collection, [other as never])
    }
  })
}

/**
 * Whether there is something to ask: of who may, of whom the contract lets in, and of the first of all others. They are
 * turned away at the door, which asks of each action and role the same (test/cloudfunctions/whole/matrix.test.ts).
 */
export function isAskedFor(action: string, meant: readonly string[], role: Role): boolean {
  const { roles: audience } = contract[action as ActionName]
  const letIn = (each: Role) =>
    meant.includes(each) || typeof audience === 'string' || audience.includes(each)
  return letIn(role) || role === roles.find((each) => !letIn(each))
}

function accessToRegister(register: AnyRegister, { save, codeOf, refusal, raw }: RegisterDesk): void {
  it('is read and written by those it says, and by nobody else', async () => {
    await save('roles', 0, sampleEntry(register, 900))
    const reading = { list: {}, get: { id: 'roles' }, history: { id: 'roles' }, counts: {} }
    for (const [n, role] of roles.entries()) {
      const id = `by-${role}`
      const entry = sampleEntry(register, 901 + n)
      const writing = { save: { id, version: 0, entry }, end: { id, version: 1, reason: '不用了' } }
      for (const [verb, input] of Object.entries({ ...reading, ...writing })) {
        const meant: readonly string[] = verb in reading ? register.read : register.write
        if (!isAskedFor(`${register.name}.${verb}`, meant, role)) continue
        const wanted = meant.includes(role) ? 'ok' : 'identity.forbidden'
        expect([role, verb, await codeOf(verb, input, `residentThe${role}`)]).toEqual([role, verb, wanted])
      }
    }
    expect(await refusal('list', {}, 'residentNobody')).toBe('identity.unbound')
    const entry = sampleEntry(register, 950)
    const change = { id: 'stranger', version: 0, entry }
    expect(await refusal('save', change, 'residentNobody')).toBe('identity.unbound')
    expect(raw({ _id: 'stranger' })).toEqual([])
  })
}

function changesOfRegister(register: AnyRegister, desk: RegisterDesk): void {
  const { save, read, refusal, history, raw, put, audits, codeOf, get } = desk

  it('the same save twice is one: one version, one line of audit, one of history', async () => {
    const entry = sampleEntry(register, 1)
    expect(await save('twice', 0, entry)).toBe(1)
    expect(await save('twice', 0, entry)).toBe(1)
    expect(await read('twice')).toMatchObject({ id: 'twice', version: 1, active: true, entry })
    expect(audits('twice')).toMatchObject([{ action: `${register.name}.save`, by: writer, outcome: 'ok' }])
    const [line, ...others] = await history('twice')
    expect(line).toMatchObject({ version: 1, before: {}, after: entry })
    expect(others).toEqual([])
    expect(Object.keys(line!).sort()).toEqual(['after', 'at', 'before', 'by', 'names', 'version'])
  })

  it('two who change one entry: the second is told, and what the first wrote stays', async () => {
    const [first, mine, theirs] = [2, 3, 4].map((n) => sampleEntry(register, n)) as [Entry, Entry, Entry]
    await save('both', 0, first)
    expect(await save('both', 1, theirs)).toBe(2)
    expect(await refusal('save', { id: 'both', version: 1, entry: mine })).toBe('register.overtaken')
    expect((await read('both')).entry).toMatchObject(theirs)
    expect(await save('both', 2, mine)).toBe(3)
    const lines = await history('both')
    expect(lines.map(({ version }) => version)).toEqual([3, 2, 1])
    const changed = Object.keys(mine).filter(
      (name) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]),
    )
    const some = (entry: Entry) => Object.fromEntries(changed.map((name) => [name, entry[name]]))
    expect(lines[0]).toMatchObject({ by: '演示office', before: some(theirs), after: some(mine) })
    const typed = Object.keys(lines[0]!.after).filter((name) => name in mine)
    expect(typed.sort()).toEqual(changed.sort())
  })

  it('two at the same moment: one of them is told', async () => {
    await save('race', 0, sampleEntry(register, 30))
    const codes = await Promise.all(
      [31, 32].map((n) => codeOf('save', { id: 'race', version: 1, entry: sampleEntry(register, n) })),
    )
    expect(codes.sort()).toEqual(['ok', 'register.overtaken'])
    expect(await read('race')).toMatchObject({ version: 2 })
  })

  it('what is wrong is refused, and nothing of it is stored', async () => {
    const before = raw().length
    const passed: unknown[] = []
    for (const [field, entry] of wrongEntries(register)) {
      const code = await codeOf('save', { id: 'wrong', version: 0, entry })
      if (!/^(input\.invalid|register\.(entryWrong|referenceUnknown)|(photo|file)\.\w+)$/.test(code))
        passed.push([field, entry[field], code])
    }
    expect(passed).toEqual([])
    expect(raw()).toHaveLength(before)
    expect(audits('wrong')).toEqual([])
    expect(await refusal('get', { id: 'nowhere' })).toBe('register.entryUnknown')
    const end = { id: 'nowhere', version: 0, reason: '不在' }
    expect(await refusal('end', end)).toBe('register.entryUnknown')
  })

  it('no two have what is theirs alone, also beside one from before the kit', async () => {
    for (const [field, { kind, ...told }] of fieldsOf(register)) {
      if (kind !== 'text' || !('unique' in told || 'uniqueInUse' in told)) continue
      const [entry, other, third] = samplesWith(register, field)
      const atOnce = Array.from({ length: 6 }, () => third)
      await put([{ ...entry, _id: `old-${field}`, active: true }])
      const second = { id: `new-${field}`, version: 0, entry }
      expect(await refusal('save', second)).toBe('register.taken')
      await save(`new-${field}`, 0, other)
      expect(await refusal('save', { ...second, id: `third-${field}`, entry: other })).toBe('register.taken')
      const codes = await Promise.all(
        atOnce.map((entry, n) => codeOf('save', { id: `once-${field}-${n}`, version: 0, entry })),
      )
      expect(codes.filter((code) => code === 'ok')).toHaveLength(1)
    }
  })

  it('what was stored before the kit came can be read, changed and ended', async () => {
    const entry = sampleEntry(register, 20)
    await put([{ _id: 'older', ...entry, active: true }])
    expect(await read('older')).toMatchObject({ version: 0, entry })
    expect(await save('older', 0, sampleEntry(register, 21))).toBe(1)
    expect(await get('end', { id: 'older', version: 1, reason: '旧的' })).toEqual({ version: 2 })
  })
}

function endsInRegister(register: AnyRegister, { save, read, refusal, history, get }: RegisterDesk): void {
  it('goes out of use with a reason and comes back; nothing is deleted', async () => {
    const entry = sampleEntry(register, 5)
    const version = await save('ended', 0, entry)
    expect(await refusal('end', { id: 'ended', version, reason: ' ' })).toBe('input.invalid')
    const end = { id: 'ended', version, reason: '换了新的' }
    expect(await get('end', end)).toEqual({ version: 2 })
    expect(await get('end', end)).toEqual({ version: 2 })
    const ended = { reason: '换了新的', by: '演示office' }
    expect(await read('ended')).toMatchObject({ active: false, entry, ended })
    expect(await refusal('end', { id: 'ended', version: 1, reason: null })).toBe('register.overtaken')
    expect(await get('end', { id: 'ended', version: 2, reason: null })).toEqual({ version: 3 })
    expect(await read('ended')).toMatchObject({ active: true, entry, ended: null })
    expect((await history('ended')).map((line) => line.ended)).toEqual([null, '换了新的', undefined])
  })
}
