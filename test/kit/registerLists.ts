/** How every register is read: pages to their end, narrowed, counted, and what of it everyone may know. */
import type { Fields } from '../../domain/register/kit/fields'
import { type AnyRegister, type Count, type Entry, orderOf } from '../../domain/register/kit/register'
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
  const found = async (input: object) => idsOf(await everyPage({ limit: 100, ...input })).sort()

  it('comes page by page to its end, those in use first', async () => {
    const filled = Array.from({ length: many }, (_, n) => {
      const entry = sampleEntry(register, 1000 + n)
      return { ...entry, _id: `many-${n}`, active: n % 3 > 0, version: 1 }
    })
    await put(filled)
    const all = raw()
      .map((each): Stored & { id: string } => ({ ...each, id: each._id }))
      .sort((a, b) => Number(b.active) - Number(a.active) || byOrder(register, a, b))
    for (const limit of [100, 37]) expect(idsOf(await everyPage({ limit }))).toEqual(idsOf(all))
    expect((await page({})).total).toBe(all.length)
    const inUse = all.filter(({ active }) => active)
    expect(idsOf(await everyPage({ limit: 60, active: true }))).toEqual(idsOf(inUse))
    expect((await page({ active: false })).total).toBe(all.length - inUse.length)
  })

  it('what is typed, chosen, or whose village it is, narrows it', async () => {
    const { search, filters = [], village } = register.list
    // What the cloud gives is in no sample.
    const fields = register.fields as Fields
    const written = search.find((name: string) => !fields[name]!.given)!
    const typed = String(sampleEntry(register, 1077)[written])
    expect(await found({ search: typed })).toEqual(
      idsWhere((each) => search.some((name: string) => String(each[name]).includes(typed))),
    )
    expect(await found({ search: '.*无此$' })).toEqual([])
    for (const filter of filters) {
      if (fields[filter]!.given) continue
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
    const wanted = Object.entries((register.counts ?? {}) as Record<string, Count<Fields>>)
    const numbersOf = (entries: readonly Entry[]) =>
      Object.fromEntries(wanted.map(([name, count]) => [name, numberOf(count, entries)]))
    const asked = async (period: object) =>
      (await desk.get<{ counts: Record<string, number> }>('counts', period)).counts
    const inUse = raw({ active: true })
    expect(await asked({})).toEqual(numbersOf(inUse))
    const { day } = register.list
    const [from, until] = ['2026-03-13', '2026-06-16']
    const within = day
      ? inUse.filter((each) => String(each[day]) >= from && String(each[day]) <= until)
      : inUse
    expect(await asked({ from, until })).toEqual(numbersOf(within))
  })

  it('what happened in a period is listed alone, both ends included', async () => {
    const { day } = register.list
    if (!day) return
    const [from, until] = ['2026-02-11', '2026-05-14']
    const shown = await found({ from, until })
    expect(shown).toEqual(idsWhere((each) => String(each[day]) >= from && String(each[day]) <= until))
    expect(await found({ from })).toEqual(idsWhere((each) => String(each[day]) >= from))
  })

  it('everyone knows what is public of those in use, and nothing else', async () => {
    if (!register.public) {
      expect(await desk.refusal('public', {}, 'residentAny')).toBe('action.unknown')
      return
    }
    const shown = await everyPage({ limit: 100 }, 'public', 'residentAny')
    expect(idsOf(shown).sort()).toEqual(idsWhere(({ active }) => active === true))
    const open = [...register.public].sort()
    for (const item of shown) {
      expect(Object.keys(item).sort()).toEqual(['entry', 'id', 'names'])
      expect(Object.keys(item.entry).sort()).toEqual(open)
    }
  })

  it('nobody finds out what is not public by searching or narrowing what is', async () => {
    if (!register.public) return
    const open: readonly string[] = register.public
    const { search, filters = [], village } = register.list
    const isHidden = (name: string) => !open.includes(name)
    const hidden = search.filter(isHidden).map((name: string) => [name, `藏${name}`])
    const entry = { ...sampleEntry(register, 7003), ...Object.fromEntries(hidden) }
    await put([{ ...entry, _id: 'with-hidden', active: true, version: 1 }])
    const shown = async (input: object) =>
      idsOf(await everyPage({ limit: 100, ...input }, 'public', 'residentAny')).sort()
    for (const [, typed] of hidden) expect(await shown({ search: typed })).toEqual([])
    const all = await shown({})
    for (const name of filters.filter(isHidden)) {
      const [value] = Object.keys((register.fields as Record<string, { labels: object }>)[name]!.labels)
      expect(await shown({ filters: { [name]: value } })).toEqual(all)
    }
    // What a page ends with stands in its cursor, and whose village it is narrows it.
    for (const name of [orderOf(register).by, ...(village ? [village] : [])]) expect(open).toContain(name)
  })
}

function numberOf({ where, sum, each }: Count<Fields>, entries: readonly Entry[]): number {
  const like = entries.filter((each) => Object.entries(where).every(([name, value]) => each[name] === value))
  if (each !== undefined) return new Set(like.map((entry) => entry[each])).size
  if (sum === undefined) return like.length
  const amounts = like.flatMap(({ [sum]: value }) =>
    typeof value === 'number' ? [value] : Object.values(value ?? {}),
  )
  return (amounts as number[]).reduce((all, each) => all + each, 0)
}

function byOrder(register: AnyRegister, a: Stored, b: Stored): number {
  const { by, way } = orderOf(register)
  const first = compare(String(a[by]), String(b[by]))
  return (way === 'asc' ? first : -first) || compare(a._id, b._id)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
