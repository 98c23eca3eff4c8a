/** How every register is read: pages to their end, narrowed, counted, and what of it everyone may know. */
import type { AnyRegister, Entry } from '../../domain/register/kit/register'
import { many, type RegisterDesk } from './registerDesk'
import { sampleEntry } from './sampleEntry'

interface Stored extends Entry {
  readonly _id: string
}

export function listsOfRegister(register: AnyRegister, desk: RegisterDesk): void {
  const { everyPage, page, raw, put } = desk
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)
  const idsWhere = (means: (each: Stored) => boolean) =>
    raw()
      .filter(means)
      .map(({ _id }) => _id)
      .sort()
  const found = async (input: object) => idsOf(await everyPage({ limit: 50, ...input })).sort()

  it('comes page by page to its end, those in use first', async () => {
    const filled = Array.from({ length: many }, (_, n) => {
      const entry = sampleEntry(register, 1000 + n)
      return { ...entry, _id: `many-${n}`, active: n % 3 > 0, version: 1 }
    })
    await put(filled)
    const all = raw()
      .map((each): Stored & { id: string } => ({ ...each, id: each._id }))
      .sort((a, b) => Number(b.active) - Number(a.active) || byOrder(register, a, b))
    for (const limit of [100, 13]) expect(idsOf(await everyPage({ limit }))).toEqual(idsOf(all))
    expect((await page({})).total).toBe(all.length)
    const inUse = all.filter(({ active }) => active)
    expect(idsOf(await everyPage({ limit: 40, active: true }))).toEqual(idsOf(inUse))
    expect((await page({ active: false })).total).toBe(all.length - inUse.length)
  })

  it('what is typed, chosen, or whose village it is, narrows it', async () => {
    const { search, filters = [], village } = register.list
    const typed = String(sampleEntry(register, 1077)[search[0]!])
    expect(await found({ search: typed })).toEqual(
      idsWhere((each) => search.some((name: string) => String(each[name]).includes(typed))),
    )
    expect(await found({ search: '.*无此$' })).toEqual([])
    for (const filter of filters) {
      const value = sampleEntry(register, 1001)[filter]
      expect(await found({ filters: { [filter]: value } })).toEqual(
        idsWhere((each) => each[filter] === value),
      )
    }
    if (village) {
      expect(await found({ village: '没有的村' })).toEqual([])
      const there = ['stream-1', 'pond-1']
      expect(await found({ village: '演示一村' })).toEqual(
        idsWhere((each) => there.includes(String(each[village]))),
      )
    }
  })

  it('a cursor that is none begins anew, whatever it is', async () => {
    for (const cursor of ['', 'x', '[]', '[true]', '{"$gt":""}', '[1,2,3]', 'null'])
      expect((await page({ cursor, limit: 5 })).items).toHaveLength(5)
  })

  it('its numbers are those of the entries in use', async () => {
    const { counts } = await desk.get<{ counts: Record<string, number> }>('counts', {})
    const wanted = Object.entries((register.counts ?? {}) as Record<string, { where: Entry }>)
    const fits = (each: Entry, where: Entry) =>
      Object.entries(where).every(([name, value]) => each[name] === value)
    const inUse = raw({ active: true })
    const counted = wanted.map(([name, { where }]) => [
      name,
      inUse.filter((each) => fits(each, where)).length,
    ])
    expect(counts).toEqual(Object.fromEntries(counted))
  })

  it('everyone knows what is public of those in use, and nothing else', async () => {
    if (!register.public) {
      expect(await desk.refusal('public', {}, 'residentAny')).toBe('action.unknown')
      return
    }
    const shown = await everyPage({ limit: 50 }, 'public', 'residentAny')
    expect(idsOf(shown).sort()).toEqual(idsWhere(({ active }) => active === true))
    const open = [...register.public].sort()
    for (const item of shown) {
      expect(Object.keys(item).sort()).toEqual(['entry', 'id', 'names'])
      expect(Object.keys(item.entry).sort()).toEqual(open)
    }
  })
}

function byOrder({ list }: AnyRegister, a: Stored, b: Stored): number {
  const order = list.order ?? '_id'
  return compare(String(a[order]), String(b[order])) || compare(a._id, b._id)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
