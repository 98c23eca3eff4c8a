/** The card in a WeChat group: tied by liaison or office, counted per person, the board for everyone who opens it. */
import { rewrite } from '../oldState'
import { dispatched, entered } from '../report/reporting'
import { openTown, type Someone, type Town, townTime } from '../town'
import { walk } from '../walks'
import { enterGroup, openDesk } from './mornings'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await openDesk(town)
  await enterGroup(town, 'chiefs', null, { liaisonId: 'villageChief' })
  await enterGroup(town, 'public', null, { kind: 'public' })
})
afterAll(() => town.close())

const office = () => town.as('office')

/** The card of `groupId` opened by `who` in this WeChat group; the id the phone gets may be somebody else's. */
const opens = (who: Someone, groupId: string, opengid: string, given: Someone = who) => {
  const cloudId = town.cloud.openApi.openData.newCloudId(given.openid, { opengid }, townTime())
  return who.call('push.enterGroup', { groupId, cloudId })
}
const ok = (bound: boolean, tied = false) => ({ ok: true, value: { bound, tied } })
const refusal = (code: string) => ({ ok: false, problem: expect.objectContaining({ code }) as unknown })

it('a member before the liaison ties nothing; after the liaison everyone counts once', async () => {
  const [one, two] = [town.as('resident1'), town.as('resident2')]
  expect(await opens(one, 'chiefs', 'wx-group-1')).toEqual(ok(false))
  expect(await opens(town.as('villageChief'), 'chiefs', 'wx-group-1')).toEqual(ok(true, true))
  for (const who of [one, two, one, town.as('colleague')])
    expect(await opens(who, 'chiefs', 'wx-group-1')).toEqual(ok(true))
  const opened = town.cloud.database.find('groupDays', { _id: '2026-11-18_chiefs' })
  expect(opened).toMatchObject([{ opened: 4 }])
  const visits = JSON.stringify(town.cloud.database.find('groupVisits', {}))
  expect(visits).not.toContain('openid-of')
})

it('one WeChat group can not belong to two of ours, until the office unties it', async () => {
  expect(await opens(office(), 'public', 'wx-group-1')).toEqual(refusal('push.groupTaken'))
  await office().get('push.unbindGroup', { groupId: 'chiefs' })
  expect(await opens(office(), 'public', 'wx-group-1')).toEqual(ok(true, true))
  const { items } = await office().get('push.listGroups', {})
  expect(items.map(({ id, bound }) => [id, bound])).toEqual([
    ['chiefs', 0],
    ['public', 1],
  ])
})

it('an id made up or belonging to somebody else opens nothing', async () => {
  const stranger = town.as('residentStranger')
  expect(await opens(stranger, 'chiefs', 'wx-group-2', town.as('villageChief'))).toEqual(
    refusal('push.notInGroup'),
  )
  const madeUp = { groupId: 'chiefs', cloudId: 'made-up' }
  expect(await town.as('villageChief').refusal('push.enterGroup', madeUp)).toBe('push.notInGroup')
  expect(await opens(town.as('villageChief'), 'nowhere', 'wx-group-2')).toEqual(refusal('push.groupUnknown'))
})

it('the board calls chiefs by name for people of the register, never for anyone else', async () => {
  await town.as('villageChief').get('patrol.submit', walk())
  const seen = await town.as('colleague').get('push.board', { groupId: 'chiefs' })
  expect(seen).toMatchObject({
    named: true,
    walkedToday: [{ name: '演示villageChief', reachName: '带溪演示段' }],
  })
  expect(seen.toWalk.map(({ name }) => name)).toContain('演示colleague')
  expect(seen.ribbons.length).toBeGreaterThan(0)
  const stranger = await town.as('residentNobody').get('push.board', { groupId: 'chiefs' })
  expect(stranger).toMatchObject({ named: false, due: seen.due, walkedToday: [{ name: '' }] })
  expect(JSON.stringify(stranger)).not.toMatch(/演示(villageChief|colleague|policeChief)/)
  const open = await town.as('colleague').get('push.board', { groupId: 'public' })
  expect(open.named).toBe(false)
})

it('the board tells a stranger of no more problems than everyone may see', async () => {
  const [shown, held] = [await entered(town), await entered(town)]
  for (const reportId of [shown, held]) await dispatched(town, reportId)
  const screened = (id: string, screening: string) =>
    rewrite(town, 'reports', id, (report) => ({ ...report, screening }))
  await screened(shown, 'passed')
  await screened(held, 'held')
  const seenBy = async (who: Someone) => (await who.get('push.board', { groupId: 'chiefs' })).openReports
  expect(await seenBy(town.as('colleague'))).toBe(2)
  expect(await seenBy(town.as('residentNobody'))).toBe(1)
})

it('the board shows a pond as a ring, and what was walked only in the period that asks for it', async () => {
  const ribbonOf = async (name: string, server?: number) => {
    const { ribbons } = await office().get('push.board', { groupId: 'chiefs' }, { server })
    return ribbons.find((ribbon) => ribbon.name === name)
  }
  expect(await ribbonOf('演示塘')).toMatchObject({ shape: 'ring', covered: [] })
  expect((await ribbonOf('带溪演示段'))?.covered).not.toEqual([])
  expect(await ribbonOf('带溪演示段', townTime() + 7 * 24 * 3600_000)).toMatchObject({ covered: [] })
})

it('the code for the poster is made once; without WeChat the poster goes without it', async () => {
  const fileAt = (address: string | null) => new URL(address!).pathname
  const made = () => town.cloud.openApi.sent('wxacode.getUnlimited').filter(({ answer }) => !answer.errcode)
  town.cloud.openApi.behave('wxacode.getUnlimited', { errcode: 45009, times: 1 })
  expect(await office().get('push.code', { groupId: 'chiefs' })).toEqual({ url: null })
  const { url } = await office().get('push.code', { groupId: 'chiefs' })
  const again = await town.as('villageChief').get('push.code', { groupId: 'chiefs' })
  expect(fileAt(again.url)).toBe(fileAt(url))
  expect((await fetch(url!)).headers.get('content-type')).toBe('image/png')
  expect(made()).toHaveLength(1)
  expect(made()[0]!.input.scene).toBe('chiefs')
})

it('a group whose id would not fit into a code is not accepted', async () => {
  const group = { name: '群', kind: 'public', villages: [], departmentId: null, liaisonId: null } as const
  const input = { ...group, id: 'g'.repeat(33), minute: 450, paused: false }
  expect(await office().refusal('push.saveGroup', input)).toBe('input.invalid')
})
