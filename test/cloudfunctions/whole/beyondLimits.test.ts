/**
 * What is summed, counted or shown as complete is so beyond every limit of a read. 205 witnesses hid that a report was
 * closed, 50 villages had walked nothing in the last ten days of the month, 80 reaches walked were 50.
 */
import { addDays, dayOf, dayStart } from '../../../domain/calendar/day'
import type { Report } from '../../../domain/report/report'
import type { StoredEvent } from '../../../domain/report/events'
import { enterGroup } from '../push/mornings'
import { at, closed, entered, filed, onStream, published, stored } from '../report/reporting'
import { openTown, type Town, townTime } from '../town'
import { walk } from '../walks'
import { nextMinute } from './pages'
import { number, put, range } from './manyOfAll'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const today = dayOf(townTime())
const tomorrow = addDays(today, 1)
const office = () => town.as('office')
const raw = (collection: string, where: object = {}) =>
  town.cloud.database.find(collection, where as never) as unknown as Record<string, unknown>[]
/** As the message of the morning would be, not planned yet. */
async function messageOf(group: string): Promise<string> {
  const { items } = await office().get('push.listDay', { day: tomorrow }, nextMinute())
  return items.find(({ groupId }) => groupId === group)!.text
}

describe('reports', () => {
  it('205 people saw it too, and it is still seen to be closed', async () => {
    const like = await entered(town)
    await closed(town, like)
    const [first, ...rest] = raw('reportEvents', { reportId: like }) as unknown as StoredEvent[]
    const seen = range(() => ({ type: 'witnessed', at: first!.at, by: 'anyone', byName: '' }), 205)
    const events = [first!, ...seen, ...rest].map((event, n) => {
      const seq = n + 1
      return { ...event, _id: `crowded_${String(seq).padStart(4, '0')}`, reportId: 'crowded', seq }
    })
    await put(town, 'reports', [{ ...stored(town, like), _id: 'crowded', number: 'crowdednumber' }])
    await put(town, 'reportEvents', events)
    const { timeline } = await office().get('report.get', { reportId: 'crowded' }, nextMinute())
    expect(timeline).toHaveLength(events.length)
    expect(JSON.stringify(timeline.at(-1))).toContain('closed')
  })

  it('a hundred fresh ones in the next street do not hide the one on the spot', async () => {
    const place = onStream(40)
    const { reportId } = await filed(town, 'residentSpot', { place, category: 'floating', text: '垃圾' })
    await published(town, reportId)
    const [entry] = raw('publicReports', { reportId })
    const aside = [place[0] + 0.004, place[1]]
    const fresh = (n: number) => ({ ...entry, _id: `f${number(n)}`, reportId: `f${number(n)}`, place: aside })
    await put(town, 'publicReports', range(fresh, 110))
    const later = { ...at(townTime() + 86_400_000) }
    await put(
      town,
      'publicReports',
      range((n) => ({ ...fresh(n), _id: `g${number(n)}`, at: dayStart(townTime() + 86_400_000) }), 110),
    )
    const asked = { place: [place[0], place[1]] as [number, number], category: 'floating' as const }
    const { items } = await town.as('residentOther').get('report.near', asked, later)
    expect(items.map(({ id }) => id)).toEqual([entry!._id])
  })

  it('the same photo is found among 210 that look alike by chance', async () => {
    const one = await filed(town, 'residentOne')
    const [print] = raw('photoPrints', { reportId: one.reportId })
    const unlike = String(print!.print).slice(0, 4).padEnd(16, '0')
    await put(
      town,
      'photoPrints',
      range((n) => ({ ...print, _id: `0-${number(n)}`, reportId: `none-${n}`, print: unlike }), 210),
    )
    const other = await filed(town, 'residentTwo', { place: onStream(5), category: 'siltation' })
    const { alike } = await office().get('report.get', { reportId: one.reportId }, nextMinute())
    expect(alike.map(({ report }) => report.id)).toContain(other.reportId)
  })
})

describe('the morning message', () => {
  it('60 matters closed are 60, also when as many were closed elsewhere', async () => {
    const [entry] = raw('publicReports') as unknown as { _id: string }[]
    const over = { done: true, closedAt: dayStart(townTime()) }
    const here = (n: number) => ({ ...entry, ...over, _id: `zz${n}`, village: '演示六十村' })
    const elsewhere = (n: number) => ({ ...entry, ...over, _id: `aa${n}`, village: '演示别村' })
    await put(town, 'publicReports', [...range(here, 60), ...range(elsewhere, 60)])
    await enterGroup(town, 'sixty', null, { villages: ['演示六十村'] })
    expect(await messageOf('sixty')).toContain('办好 60 件')
  })

  it('60 matters on a desk are 60', async () => {
    const [report] = raw('reports') as unknown as Report[]
    const own = { open: true, desks: ['department:construction'], state: 'assigned' }
    await put(
      town,
      'reports',
      range((n) => ({ ...report, ...own, _id: `desk-${n}`, number: `desknumber${n}` }), 60),
    )
    await enterGroup(town, 'work', null, { kind: 'department', departmentId: 'construction' })
    expect(await messageOf('work')).toContain('待办 60 件')
  })

  it('1,100 reaches nobody walked are 1,100, and each has its name', async () => {
    const [reach] = raw('reaches', { _id: 'stream-1' })
    const village = '演示千段村'
    const all = (n: number) => `k-${String(n).padStart(4, '0')}`
    await put(
      town,
      'reaches',
      range((n) => ({ ...reach, _id: all(n), name: `第${n}段`, village, cells: [] }), 1_100),
    )
    const missed = { personId: 'colleague', village, missed: 1, done: 0 }
    await put(
      town,
      'dutyProgress',
      range((n) => ({ ...missed, _id: `p-${all(n)}`, reachId: all(n), periodEnd: '2026-11-15' }), 1_100),
    )
    // The newest is said first, and its reach is the last of all by its id.
    const last = { ...missed, _id: 'p-last', reachId: all(1_099), periodEnd: '2026-11-16' }
    await put(town, 'dutyProgress', [last])
    await enterGroup(town, 'thousand', null, { villages: [village] })
    const text = await messageOf('thousand')
    expect(text).toContain('上一期没巡到的 1101 段')
    expect(text).toContain(`${village} 第1099段`)
  })
})

describe('patrols', () => {
  it('50 villages have walked on each of 30 days', async () => {
    const lines = range((n) => n, 50).flatMap((village) =>
      range((back) => {
        const day = addDays(today, -back)
        const counts = { patrols: 1, met: 1, distance: 1_000, problems: 0 }
        return { _id: `${day}_演示${village}村`, day, village: `演示${village}村`, ...counts }
      }, 30),
    )
    await put(town, 'patrolDays', lines)
    const { days, missed, missedInAll } = await office().get('patrol.overview', {}, nextMinute())
    expect(days.map(({ patrols }) => patrols)).toEqual(Array(30).fill(50))
    // The newest are listed, and it is said how many there are.
    expect([missed.length, missedInAll]).toEqual([50, 1_101])
  })

  it('80 reaches walked are 80', async () => {
    const { patrolId } = await town.as('villageChief').get('patrol.submit', walk())
    const [patrol] = raw('patrols', { _id: patrolId })
    await put(
      town,
      'patrols',
      range((n) => {
        const id = `walked-${number(n)}`
        const village = '演示八十村'
        return { ...patrol, _id: id, key: `${String(patrol!.key).slice(0, 13)}_${id}`, reachId: id, village }
      }, 80),
    )
    await enterGroup(town, 'eighty', null, { villages: ['演示八十村'] })
    const { done } = await town.as('colleague').get('push.board', { groupId: 'eighty' }, nextMinute())
    expect(done).toBe(80)
  })

  it('a pause counts, though a hundred other adjustments end before it', async () => {
    const soon = { kind: 'yellow', reason: '氨氮超标', from: today, until: addDays(today, 1) }
    await put(
      town,
      'dutyAdjustments',
      range((n) => ({ ...soon, _id: `soon-${number(n)}`, reachIds: ['elsewhere'] }), 100),
    )
    const pause = { kind: 'pause', reason: '施工', from: today, until: addDays(today, 90) }
    await put(town, 'dutyAdjustments', [{ ...pause, _id: 'pause', reachIds: ['foreign-1'] }])
    const { duties } = await town.as('colleague').get('patrol.today', {}, nextMinute())
    expect(duties.map(({ state }) => state)).toEqual(['paused'])
  })

  it('who answers for 130 reaches owes 130, and 60 delegations that were taken back hide none', async () => {
    const [reach] = raw('reaches', { _id: 'stream-1' })
    const ids = range((n) => `own-${number(n)}`, 130)
    await put(
      town,
      'reaches',
      ids.map((_id) => ({ ...reach, _id, cells: [] })),
    )
    const post = { role: 'villageChief', personId: 'policeChief', personName: '演示', until: null }
    await put(
      town,
      'assignments',
      ids.map((reachId) => ({ ...post, _id: `a-${reachId}`, reachId, from: '2026-02-01' })),
    )
    const given = {
      ...{ assignmentId: 'a-foreign', reachId: 'foreign-1', fromPersonId: 'colleague', reason: '' },
      ...{ fromName: '演示', delegateId: 'policeChief', delegateName: '演示' },
    }
    const over = { ...given, from: today, until: addDays(today, 9), revokedAt: 1 }
    await put(town, 'delegations', [
      ...range((n) => ({ ...over, _id: `over-${number(n)}` }), 60),
      { ...given, _id: 'runs', from: addDays(today, -1), until: addDays(today, 2), revokedAt: null },
    ])
    const { duties } = await town.as('policeChief').get('patrol.today', {}, nextMinute())
    expect(duties).toHaveLength(132)
    const { items } = await town.as('colleague').get('patrol.listDelegations', {}, nextMinute())
    expect(items.map(({ id }) => id)).toEqual(['runs'])
  })
})

describe('everybody', () => {
  it('all 60 people of a department are told', async () => {
    const [like] = raw('people', { _id: 'agriculture' })
    await put(
      town,
      'people',
      range((n) => ({ ...like, _id: `agri-${number(n)}`, phone: `1982${String(n).padStart(7, '0')}` }), 60),
    )
    const to = [{ kind: 'department', id: 'agriculture' }]
    const news = { template: 'reportAssigned', values: ['一件', today, '请办'], page: 'p', at: townTime() }
    await put(town, 'announcements', [{ ...news, _id: 'news', to, expanded: false }])
    await town.strike(townTime())
    const told = raw('reminders').filter(({ _id }) => String(_id).startsWith('news_'))
    expect(told).toHaveLength(61)
  })

  it('510 groups, 510 pieces of content and 210 departments are all there', async () => {
    const [group] = raw('groups', { _id: 'sixty' })
    await put(
      town,
      'groups',
      range((n) => ({ ...group, _id: `gr-${number(n)}`, active: false }), 510),
    )
    const content = { kind: 'tip', title: '一条', text: '一句', on: '', active: true }
    await put(
      town,
      'pushContents',
      range((n) => ({ ...content, _id: `co-${number(n)}` }), 510),
    )
    await put(
      town,
      'departments',
      range((n) => ({ _id: `d-${number(n)}`, name: `演示部门${n}`, active: true }), 210),
    )
    const { items: groups } = await office().get('push.listGroups', {}, nextMinute())
    const { items: contents } = await office().get('push.listContent', {}, nextMinute())
    const { items: departments } = await office().get('register.listDepartments', {}, nextMinute())
    const counts = [groups, contents, departments].map(({ length }) => length)
    expect(counts).toEqual(['groups', 'pushContents', 'departments'].map((name) => raw(name).length))
  })
})
