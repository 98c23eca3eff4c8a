/** 投诉建议 as persons: anyone writes, nobody learns who, the receipt code alone leads to the answer, and it is in time. */
import type { Complaint } from '../../../domain/complaint/complaint'
import type { Input } from '../../../domain/contract/contract'
import { eventually } from '../../local/waiting'
import { isThere, newId, photo } from '../report/reporting'
import { openTown, townTime, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())
afterEach(() => town.cloud.openApi.reset())

type Submission = Input<'complaint.submit'>
const written = (changes: Partial<Submission> = {}): Submission => ({
  ...{ complaintId: newId(), kind: 'complaint', text: '小程序要我拍四张照片，太麻烦了', photos: [] },
  ...changes,
})
const all = () => town.cloud.database.find('complaints', {}) as unknown as Record<string, unknown>[]
const listed = () => town.as('office').get('complaint.list', { open: true })
/** On a busy machine a photo may not be drawn in time: then the phone sends the same again. */
const submitted = async (who: Parameters<Town['as']>[0], own: Submission) => {
  const submit = () => town.as(who).call('complaint.submit', own)
  let answer = await submit()
  while (!answer.ok && answer.problem.code === 'service.busy') answer = await submit()
  if (!answer.ok) throw new Error(answer.problem.code)
  return answer.value
}
const upload = (complaintId: string) => town.upload(`registers/${complaintId}/1.jpg`, photo())
const day = 24 * 3600_000

it('somebody who is not bound writes, and finds the answer by the code alone, from another phone', async () => {
  const { receipt, dueDay } = await town.as('residentA').get('complaint.submit', written())
  expect(receipt).toMatch(/^\d{16}$/)
  expect(dueDay).toBe('2026-11-25')
  const open = await town.as('residentElsewhere').get('complaint.track', { receipt })
  expect(open).toMatchObject({ open: true, answers: [], dueDay })
  const [item] = (await listed()).items
  const answer = { complaintId: item!.id, commandId: newId(), text: '照片已改为不强制，谢谢。' }
  await town.as('office').get('complaint.answer', answer)
  await town.as('office').get('complaint.answer', answer)
  const told = await town.as('residentElsewhere').get('complaint.track', { receipt })
  expect(told).toMatchObject({
    open: false,
    answers: [{ text: '照片已改为不强制，谢谢。', day: '2026-11-18' }],
  })
  expect(JSON.stringify(told)).not.toContain('演示office')
})

it('staff complain too, and nothing that is stored, listed or logged tells who wrote', async () => {
  const own = written({ text: '群里每天要接龙' })
  const { receipt } = await town.as('villageChief').get('complaint.submit', own)
  const store = ['complaints', 'receipts', 'reporters', 'uploads', 'audit', 'identityVault']
  const about = store.flatMap((name) => town.cloud.database.find(name, {}))
  const text = JSON.stringify(
    about.filter((each) => JSON.stringify(each).includes('complaint') || 'text' in each),
  )
  const openid = town.as('villageChief').openid
  for (const secret of [openid, own.complaintId, receipt, receipt.slice(8)])
    expect(text).not.toContain(secret)
  expect(text).not.toMatch(/"by":"演示villageChief"/)
  expect(town.cloud.database.find('reporters', {})).toEqual([])
  const seen = JSON.stringify([await listed(), await town.as('headChief').get('complaint.list', {})])
  for (const secret of [openid, own.complaintId, '演示villageChief']) expect(seen).not.toContain(secret)
})

it('no hour is kept of it anywhere, so that it cannot be laid beside who was online', async () => {
  const own = written({ text: '开会太多，没空巡河' })
  const server = townTime() + 5 * 3600_000 + 1_234_567
  await town.as('colleague').get('complaint.submit', own, { server })
  const id = String(all().find((each) => each.text === own.text)!._id)
  const collections = ['complaints', 'receipts', 'audit', 'reporters', 'uploads', 'screenings', 'mediaChecks']
  const about = collections
    .flatMap((name) => town.cloud.database.find(name, {}))
    .map((each) => JSON.stringify(each))
  expect(about.filter((each) => each.includes(id))).toHaveLength(2)
  // To the second, as any moment near it begins so.
  expect(about.filter((each) => each.includes(String(server).slice(0, 9)))).toEqual([])
})

it('nor of its photo, whenever WeChat says what it thinks of it', async () => {
  const own = written({ text: '开会的照片' })
  const sent = await upload(own.complaintId)
  // Of an hour in which nobody else is there.
  const server = townTime() + 3 * 3600_000 + 2_345_678
  const submit = () => town.as('colleague').call('complaint.submit', { ...own, photos: [sent] }, { server })
  await eventually(submit, ({ ok }) => ok)
  const stored = () => all().find(({ text }) => text === own.text) as unknown as Complaint
  await eventually(
    async () => stored().photos[0]!.checked,
    (checked) => checked === 'pass',
  )
  const { _id, photos } = stored()
  // Said once more, and of one that is not stored yet.
  for (const trace_id of [photos[0]!.traceId, 'quicker-than-we']) {
    const result = { suggest: 'pass', label: 100 }
    const message = { MsgType: 'event', Event: 'wxa_media_check', trace_id, errcode: 0, result }
    await town.cloud.call('events', message, { source: 'wx_unknown', at: server })
  }
  const lines = town.cloud.database.find('audit', {}).map((each) => JSON.stringify(each))
  const named = [_id, photos[0]!.traceId!, 'quicker-than-we']
  expect(lines.filter((line) => named.some((name) => line.includes(name)))).toEqual([])
  const kept = ['complaints', 'receipts', 'audit', 'mediaChecks', 'screenings', 'uploads'].flatMap((name) =>
    town.cloud.database.find(name, {}).map((each) => JSON.stringify(each)),
  )
  expect(kept.filter((each) => each.includes(String(server).slice(0, 8)))).toEqual([])
})

it('the same again is one, with the same code; other words under its id are refused', async () => {
  const own = written({ kind: 'suggestion', text: '希望字再大一点' })
  const first = await town.as('residentB').get('complaint.submit', own)
  expect(await town.as('residentB').get('complaint.submit', own)).toEqual(first)
  expect(await town.as('residentB').refusal('complaint.submit', { ...own, text: '别的' })).toBe(
    'submission.conflict',
  )
  expect(all().filter(({ text }) => text === own.text)).toHaveLength(1)
})

it('photos are clean copies, the uploads go, and those of somebody else are refused', async () => {
  const own = written()
  const sent = await upload(own.complaintId)
  const { receipt } = await submitted('residentC', { ...own, photos: [sent] })
  const { photos } = await town.as('residentC').get('complaint.track', { receipt })
  expect(photos).toHaveLength(1)
  expect(await isThere(town, sent)).toBe(false)
  const others = await upload(newId())
  expect(await town.as('residentC').refusal('complaint.submit', written({ photos: [others] }))).toBe(
    'photo.missing',
  )
  const mixed = written()
  const both = [await upload(mixed.complaintId), others]
  expect(await town.as('residentC').refusal('complaint.submit', { ...mixed, photos: both })).toBe(
    'photo.missing',
  )
  const copy = (
    all().find(({ text, photos }) => text === own.text && (photos as []).length)!.photos as {
      fileId: string
    }[]
  )[0]!
  await town.strike(townTime() + 26 * 3600_000)
  expect(await isThere(town, copy.fileId)).toBe(true)
})

it('words and photos go through the content check: doubtful words are marked, a risky photo is taken away', async () => {
  const risky = { verdict: { suggest: 'risky' as const, label: 100 }, times: 1 }
  town.cloud.openApi.behave('security.msgSecCheck', risky)
  town.cloud.openApi.behave('security.mediaCheckAsync', risky)
  const own = written({ text: '很难听的话' })
  const sent = await upload(own.complaintId)
  const { receipt } = await submitted('residentD', { ...own, photos: [sent] })
  const complaintId = (await listed()).items.find(({ text }) => text === own.text)!.id
  const photos = async () => (await town.as('office').get('complaint.get', { complaintId })).photos
  expect(await eventually(photos, ([one]) => one?.checked === 'risky')).toEqual([
    { url: null, checked: 'risky' },
  ])
  expect(await town.as('office').get('complaint.get', { complaintId })).toMatchObject({ words: 'risky' })
  expect((await town.as('residentD').get('complaint.track', { receipt })).photos).toEqual([])
})

it('of two photos the one that is risky is taken away', async () => {
  const risky = { verdict: { suggest: 'risky' as const, label: 100 }, times: 1 }
  town.cloud.openApi.behave('security.mediaCheckAsync', risky)
  const own = written({ text: '两张照片' })
  const sent = await Promise.all(
    [1, 2].map((n) => town.upload(`registers/${own.complaintId}/${n}.jpg`, photo())),
  )
  const { receipt } = await submitted('residentH', { ...own, photos: sent })
  const stored = () => all().find(({ text }) => text === own.text) as unknown as Complaint
  await eventually(
    async () =>
      stored()
        .photos.map(({ checked }) => checked)
        .sort(),
    (checked) => checked.join() === 'pass,risky',
  )
  expect((await town.as('residentH').get('complaint.track', { receipt })).photos).toHaveLength(1)
})

it('a script that complains a hundred times is stopped, and says when to go on', async () => {
  const codes: string[] = []
  for (let n = 0; n < 14; n++) {
    const at = townTime() + n * 61_000
    const answer = await town
      .as('residentScript')
      .call('complaint.submit', written({ text: `第 ${n} 次` }), { server: at })
    codes.push(answer.ok ? 'ok' : answer.problem.code)
  }
  expect(codes.filter((code) => code === 'ok')).toHaveLength(10)
  expect(codes.slice(10)).toEqual(Array(4).fill('complaint.tooMany'))
})

it('who is neither office nor head chief reads nothing, and a wrong code opens nothing', async () => {
  for (const who of ['villageChief', 'cleaner', 'environment'] as const)
    expect(await town.as(who).refusal('complaint.list', {})).toBe('identity.forbidden')
  expect(await town.as('residentE').refusal('complaint.list', {})).toBe('identity.unbound')
  expect(await town.as('residentE').refusal('complaint.track', { receipt: '0000 0000 0000 0000' })).toBe(
    'receipt.wrong',
  )
  expect(
    await town
      .as('headChief')
      .refusal('complaint.answer', { complaintId: 'x', commandId: newId(), text: '好' }),
  ).toBe('identity.forbidden')
})

it('the code of a complaint opens no report, and no identity can be unsealed by it', async () => {
  const { receipt } = await town.as('residentF').get('complaint.submit', written())
  expect(await town.as('residentF').refusal('report.track', { receipt })).toBe('report.unknown')
  const reportId = (await listed()).items[0]!.id
  const asked = await town
    .as('office')
    .call('vault.requestUnseal', { reportId, reason: '想知道是谁写的这件投诉' })
  expect(asked.ok).toBe(false)
})

it('the clock urges the office in time, and the head chief once it is late, each once', async () => {
  const { dueDay } = await town.as('residentG').get('complaint.submit', written({ text: '没有人接电话' }))
  const _id = String(all().find(({ text }) => text === '没有人接电话')!._id)
  const told = () =>
    town.cloud.database.find('reminders', {}).filter((each) => String(each._id).includes(_id))
  await town.strike(townTime() + day)
  expect(told()).toEqual([])
  await town.strike(townTime() + 6 * day)
  await town.strike(townTime() + 6 * day)
  expect(new Set(told().map(({ owner }) => owner))).toEqual(new Set(['p:office', 'p:office2']))
  await town.strike(townTime() + 9 * day)
  expect(told().map(({ owner }) => owner)).toContain('p:headChief')
  expect(dueDay).toBe('2026-11-25')
})
