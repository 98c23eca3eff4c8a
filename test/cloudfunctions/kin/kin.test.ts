/** A daughter helps her father with the phone: both say yes, she does what may be done for him, and no more. */
import { openTown, phoneOf, stream, type Someone, type Town, townTime } from '../town'
import { photo } from '../report/reporting'
import { newPatrolId, walk } from '../walks'

const chiefId = 'villageChief'
let town: Town
/** Each test has its own hour of the afternoon, so that no limit of a minute holds from one to the next. */
let hour = 0
const now = () => townTime() + hour * 3600_000
beforeAll(async () => {
  town = await openTown()
})
beforeEach(() => void hour++)
afterEach(() => father().get('kin.end', { chiefId }))
afterAll(() => town.close())

type Name = Parameters<Town['as']>[0]

function as(name: Name): Someone {
  const who = town.as(name)
  return {
    openid: who.openid,
    call: (action, input, at = { server: now() }) => who.call(action, input, at),
    get: (action, input, at = { server: now() }) => who.get(action, input, at),
    refusal: (action, input, at = { server: now() }) => who.refusal(action, input, at),
  }
}

const father = () => as('villageChief')
const daughter = () => as('residentDaughter')
const who = { name: '演示小芳', relation: '子女' as const }
const minutes = (n: number) => ({ server: now() + n * 60_000 })

async function asked(by = daughter()) {
  const { code } = await father().get('kin.offer', {})
  await by.get('kin.ask', { code, ...who })
  return (await father().get('kin.mine', {})).kinship!.askedAt
}

async function agreed(by = daughter()) {
  await father().get('kin.confirm', { askedAt: await asked(by), agreed: true })
}

/** A walk that asks for words. */
async function walkedTooLittle() {
  const lacking = walk({ to: 0.4 })
  await father().get('patrol.submit', lacking)
  return lacking.patrolId
}

const audited = () =>
  town.cloud.database.find('audit', { at: { $gte: now() - 60_000 } }).flatMap(({ action, by }) => {
    return String(action).startsWith('kin.') ? [`${String(action)} by ${String(by)}`] : []
  })

it('she sends in his sheet of paper, which counts when the office accepts it, not before', async () => {
  await agreed()
  const patrolId = newPatrolId()
  const photos = [await town.upload(`patrols/${patrolId}/sheet.jpg`, photo())]
  const sheet = { chiefId, patrolId, assignmentId: 'a-stream', day: '2026-11-17', from: 480, until: 540 }
  await daughter().get('kin.paper', { ...sheet, photos, note: '' })
  expect(await daughter().get('kin.paper', { ...sheet, photos, note: '' })).toEqual({ patrolId })
  const duty = async () =>
    (await daughter().get('kin.today', { chiefId })).duties.find((each) => each.assignmentId === 'a-stream')
  expect(await duty()).toMatchObject({ done: 0, waiting: 1 })
  await as('office').get('patrol.review', { patrolId, accepted: true, text: '' })
  expect(await duty()).toMatchObject({ done: 1, waiting: 0, state: 'done' })
  const { patrol } = await father().get('patrol.get', { patrolId })
  expect(patrol).toMatchObject({ paper: true, paperBy: '由亲友代办：子女演示小芳' })
  const foreign = { ...sheet, patrolId: newPatrolId(), assignmentId: 'a-foreign', from: 600, until: 660 }
  const its = [await town.upload(`patrols/${foreign.patrolId}/sheet.jpg`, photo())]
  expect(await daughter().refusal('kin.paper', { ...foreign, photos: its, note: '' })).toBe(
    'register.assignmentUnknown',
  )
})

it('neither phone alone begins it, and what each said is in the log without a WeChat identity', async () => {
  const { code } = await father().get('kin.offer', {})
  expect(await daughter().get('kin.look', { code })).toEqual({ chiefName: '演示villageChief' })
  expect(await daughter().refusal('kin.today', { chiefId })).toBe('kin.unknown')
  await daughter().get('kin.ask', { code, ...who })
  await daughter().get('kin.ask', { code, ...who })
  expect((await daughter().get('kin.helping', {})).items).toMatchObject([{ chiefId, agreed: false }])
  expect(await daughter().refusal('kin.today', { chiefId })).toBe('kin.unknown')
  const { kinship } = await father().get('kin.mine', {})
  expect(kinship).toMatchObject({ state: 'asked', ...who, until: null })
  await father().get('kin.confirm', { askedAt: kinship!.askedAt, agreed: true })
  await father().get('kin.confirm', { askedAt: kinship!.askedAt, agreed: true })
  const { duties } = await daughter().get('kin.today', { chiefId })
  expect(duties.map(({ reachName }) => reachName)).toContain(stream.name)
  expect(audited().sort()).toEqual([
    'kin.ask by kin:villageChief',
    'kin.confirm by villageChief',
    'kin.offer by villageChief',
  ])
  expect(JSON.stringify(town.cloud.database.find('audit', {}))).not.toContain('openid')
})

it('digits that are wrong, old, used by somebody else, or on the own phone open nothing', async () => {
  const { code } = await father().get('kin.offer', {})
  expect(await father().refusal('kin.look', { code })).toBe('kin.self')
  expect(await daughter().refusal('kin.look', { code }, minutes(11))).toBe('kin.codeWrong')
  await daughter().get('kin.ask', { code, ...who })
  expect(await as('residentOther').refusal('kin.ask', { code, ...who })).toBe('kin.codeWrong')
  const other = code === '000000' ? '000001' : '000000'
  expect(await daughter().refusal('kin.look', { code: other })).toBe('kin.codeWrong')
  // What nobody confirmed in time is asked anew.
  const { kinship } = await father().get('kin.mine', {})
  const late = { askedAt: kinship!.askedAt, agreed: true }
  expect(await father().refusal('kin.confirm', late, minutes(11))).toBe('kin.moved')
})

it('a father says no to who is not his daughter', async () => {
  await father().get('kin.confirm', { askedAt: await asked(), agreed: false })
  expect(await daughter().refusal('kin.today', { chiefId })).toBe('kin.unknown')
  expect((await father().get('kin.mine', {})).kinship).toBeNull()
  expect((await daughter().get('kin.helping', {})).items).toEqual([])
})

it('she explains for him, and he and the office read whose words they are', async () => {
  const patrolId = await walkedTooLittle()
  await agreed()
  expect((await daughter().get('kin.today', { chiefId })).toExplain).toMatchObject([{ patrolId }])
  await daughter().get('kin.explain', { chiefId, patrolId, text: '那天涨水，路淹了' })
  const read = await as('office').get('patrol.get', { patrolId })
  expect(read).toMatchObject({
    patrol: { status: 'explained', personName: '演示villageChief' },
    explanation: { text: '那天涨水，路淹了', kin: '由亲友代办：子女演示小芳' },
  })
  expect(JSON.stringify(read)).not.toContain('openid')
  expect((await father().get('kin.mine', {})).kinship?.acts).toMatchObject([
    { kind: 'explain', reachName: stream.name },
  ])
  expect(audited()).toContain('kin.explain by kin:villageChief')
  await as('office').get('patrol.review', { patrolId, accepted: true, text: '' })
})

it('what the office did not accept she still reads and explains once more when he has tapped it away', async () => {
  const patrolId = await walkedTooLittle()
  await agreed()
  expect(await daughter().get('kin.waiting', {})).toMatchObject({ helped: [{ chiefId, toExplain: 1 }] })
  await daughter().get('kin.explain', { chiefId, patrolId, text: '那天涨水' })
  expect(await daughter().get('kin.waiting', {})).toMatchObject({ helped: [] })
  await as('office').get('patrol.review', { patrolId, accepted: false, text: '请补巡对岸' })
  const { news = [] } = await father().get('patrol.today', {})
  await father().get('patrol.markRead', { patrolId, answeredAt: news[0]!.review.at })
  const day = await daughter().get('kin.today', { chiefId })
  expect(day.news).toContainEqual(expect.objectContaining({ patrolId, accepted: false, text: '请补巡对岸' }))
  expect(day.toExplain.map((each) => each.patrolId)).toContain(patrolId)
  expect((await daughter().get('kin.waiting', {})).helped).toMatchObject([{ chiefId }])
})

it('his first screen says that somebody asks, hers nothing before he said yes, a stranger’s nothing at all', async () => {
  const nothing = { offered: false, asked: null, helped: [] }
  const { code } = await father().get('kin.offer', {})
  expect(await father().get('kin.waiting', {})).toEqual({ ...nothing, offered: true })
  await daughter().get('kin.ask', { code, ...who })
  expect(await father().get('kin.waiting', {})).toEqual({ ...nothing, asked: who })
  expect((await father().get('kin.waiting', {}, minutes(11))).asked).toBeNull()
  for (const name of ['residentDaughter', 'residentOther', 'office'] as const)
    expect(await as(name).get('kin.waiting', {})).toEqual(nothing)
})

it('the office reads who helps him and since when, without a WeChat identity, and ends it', async () => {
  expect(await as('office').get('kin.ofPerson', { personId: chiefId })).toEqual({ kinship: null })
  await agreed()
  const { kinship } = await as('office').get('kin.ofPerson', { personId: chiefId })
  expect(kinship).toEqual({ ...who, agreedAt: expect.any(Number), until: expect.any(Number), acts: [] })
  const { agreedAt } = kinship!
  expect(await daughter().refusal('kin.ofPerson', { personId: chiefId })).toBe('identity.unbound')
  // An older one was read.
  await as('office').get('kin.stop', { personId: chiefId, agreedAt: agreedAt - 1 })
  expect((await daughter().get('kin.helping', {})).items).toMatchObject([{ agreed: true }])
  await as('office').get('kin.stop', { personId: chiefId, agreedAt })
  await as('office').get('kin.stop', { personId: chiefId, agreedAt })
  expect(await daughter().refusal('kin.today', { chiefId })).toBe('kin.unknown')
  expect(audited()).toContain('kin.stop by office')
})

it('she neither walks in his name nor reads his reports, and is nobody else', async () => {
  await agreed()
  expect(await daughter().refusal('patrol.submit', walk())).toBe('identity.unbound')
  expect(await daughter().refusal('report.workList', { list: 'triage' })).toBe('identity.unbound')
  expect(await daughter().refusal('patrol.today', {})).toBe('identity.unbound')
  expect(await daughter().refusal('kin.today', { chiefId: 'colleague' })).toBe('kin.unknown')
  expect((await daughter().get('identity.me', {})).person).toBeNull()
})

it.each(['the chief', 'the relative'])('%s ends it at any time', async (side) => {
  const patrolId = await walkedTooLittle()
  await agreed()
  await (side === 'the chief' ? father() : daughter()).get('kin.end', { chiefId })
  expect(await daughter().refusal('kin.explain', { chiefId, patrolId, text: '涨水' })).toBe('kin.unknown')
  expect((await father().get('kin.mine', {})).kinship).toBeNull()
  await father().get('kin.offer', {})
})

it('somebody else ends nothing', async () => {
  await agreed()
  await as('residentOther').get('kin.end', { chiefId })
  expect((await daughter().get('kin.helping', {})).items).toMatchObject([{ agreed: true }])
})

it('nobody of the office helps, and who comes to the office later does not judge the own words', async () => {
  const { code } = await father().get('kin.offer', {})
  for (const name of ['office', 'headChief'] as const)
    expect(await as(name).refusal('kin.look', { code })).toBe('kin.office')
  const patrolId = await walkedTooLittle()
  const cleaner = as('cleaner')
  await agreed(cleaner)
  await cleaner.get('kin.explain', { chiefId, patrolId, text: '涨水' })
  const post = {
    name: '演示cleaner',
    phone: phoneOf('cleaner'),
    post: '演示职务',
    village: '演示一村',
    active: true,
  }
  await as('office').get('register.savePerson', { id: 'cleaner', ...post, roles: ['cleaner', 'office'] })
  const grant = { personId: 'cleaner', role: 'office' as const, agreed: true }
  await as('headChief').get('identity.decideGrant', grant)
  const review = { patrolId, accepted: true, text: '' }
  expect(await cleaner.refusal('patrol.review', review)).toBe('identity.otherNeeded')
  expect(await cleaner.refusal('kin.today', { chiefId })).toBe('kin.office')
})

it('it ends when the office unties his phone', async () => {
  await agreed()
  await as('office').get('identity.unbindPerson', { personId: chiefId })
  expect(await daughter().refusal('kin.today', { chiefId })).toBe('kin.unknown')
})
