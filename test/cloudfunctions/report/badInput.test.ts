/** Whatever is sent or tried: a clear problem, the store as it was before, and a line in the audit log where it matters. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ActionName } from '../../../domain/contract/contract'
import { openTown, type Town } from '../town'
import {
  auditOf,
  dispatched,
  entered,
  everything,
  faraway,
  filed,
  newId,
  onStream,
  photo,
  resolved,
  step,
  stored,
  submission,
  upload,
} from './reporting'

let town: Town
let dataDir: string
beforeAll(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'reports-'))
  town = await openTown({ dataDir })
  // No verdict on a photo comes later and changes the store behind a test's back.
  town.cloud.openApi.behave('security.mediaCheckAsync', { errcode: 45009 })
})
afterAll(async () => {
  await town.close()
  rmSync(dataDir, { recursive: true, force: true })
})

type Name = Parameters<Town['as']>[0]

const files = () => readdirSync(path.join(dataDir, 'files')).sort()

/** The refusal, of which nothing is left but perhaps its line in the audit log, and the note of files that must go. */
async function refusal(who: Name, action: ActionName, input: unknown): Promise<string> {
  const all = () => everything(town, ['rates', 'audit', 'uploads'])
  const before = [all(), files()]
  const code = await town.as(who).refusal(action, input)
  expect([all(), files()]).toEqual(before)
  return code
}

describe('photos', () => {
  const submitted = async (bytes: Buffer<ArrayBuffer>, name = '1.jpg') => {
    const reportId = newId()
    const photos = [await upload(town, reportId, name, bytes)]
    return refusal('residentPhotos', 'report.submit', await submission(town, { reportId, photos }))
  }

  it('that are no photos, whatever they are called', async () => {
    expect(await submitted(Buffer.from('<html><script>alert(1)</script></html>'))).toBe('photo.notAPhoto')
    const broken = Buffer.concat([photo().subarray(0, 2000), Buffer.from('nothing more')])
    expect(await submitted(broken)).toBe('photo.notAPhoto')
    expect(await submitted(Buffer.from('GIF89a not for us'))).toBe('photo.notAPhoto')
  })

  it('of 30 MB', async () => {
    const large = Buffer.alloc(30 * 1024 * 1024)
    photo().copy(large)
    expect(await submitted(large)).toBe('photo.tooLarge')
  })

  it('of another report, of a patrol, or that never arrived', async () => {
    const other = newId()
    const foreign = await upload(town, other)
    const submit = async (fileId: string) =>
      refusal('residentThief', 'report.submit', await submission(town, { photos: [fileId] }))
    expect(await submit(foreign)).toBe('photo.missing')
    const patrol = await town.upload('patrols/patrol1/1.jpg', photo())
    expect(await submit(patrol)).toBe('photo.missing')
    const reportId = newId()
    const gone = foreign.replace(other, reportId)
    const input = await submission(town, { reportId, photos: [gone] })
    expect(await refusal('residentThief', 'report.submit', input)).toBe('photo.missing')
  })

  it('none, or ten', async () => {
    const input = await submission(town)
    expect(await refusal('residentThief', 'report.submit', { ...input, photos: [] })).toBe('input.invalid')
    const ten = Array.from({ length: 10 }, () => input.photos[0]!)
    expect(await refusal('residentThief', 'report.submit', { ...input, photos: ten })).toBe('input.invalid')
  })
})

describe('words', () => {
  it('with HTML are kept and shown as they were typed, and break nothing', async () => {
    const text = '<img src=x onerror=alert(1)> 桥下 & "岸边" \'垃圾\' {{text}} ${text} $gt'
    const { reportId } = await filed(town, 'residentHtml', { text })
    expect(stored(town, reportId).text).toBe(text)
    expect(await town.as('office').get('report.get', { reportId })).toMatchObject({ text })
    expect(await town.as('residentHtml').get('report.track', { reportId })).toMatchObject({ text })
    const handled = '<b>已处理</b>'
    await dispatched(town, reportId, { text: handled })
    expect(JSON.stringify(await town.as('office').get('report.get', { reportId }))).toContain(handled)
  })

  it('that are too long or of another shape are refused by the field', async () => {
    const input = await submission(town)
    const wrong = [
      { text: '长'.repeat(301) },
      { text: { $ne: '' } },
      { category: 'war' },
      { contact: '9'.repeat(41) },
    ]
    for (const change of [
      ...wrong,
      { link: 'none' },
      { place: [200, 27] },
      { reportId: 'A' },
      { hintId: '../x' },
    ])
      expect(await refusal('residentWrong', 'report.submit', { ...input, ...change })).toBe('input.invalid')
  })
})

it('a place outside the township, from a resident or from the office', async () => {
  const input = await submission(town, { place: faraway })
  expect(await refusal('residentAway', 'report.submit', input)).toBe('report.placeOutside')
  const call = { ...input, source: 'media', photos: [] }
  const { link: _link, contact: _contact, ...entry } = call
  expect(await refusal('office', 'report.enter', entry)).toBe('report.placeOutside')
})

describe("somebody else's report", () => {
  it('cannot be followed, taken back, opened again or rated, by its id or a receipt code made up', async () => {
    const { reportId } = await filed(town, 'residentOwner')
    const stranger = 'residentStranger'
    expect(await refusal(stranger, 'report.track', { reportId })).toBe('report.unknown')
    const tried: [ActionName, object][] = [
      ['report.withdraw', {}],
      ['report.reopen', { text: '没弄好' }],
      ['report.rate', { stars: 1, text: '' }],
    ]
    for (const [action, more] of tried)
      expect(await refusal(stranger, action, { ...step(reportId), ...more })).toBe('report.unknown')
    const before = everything(town, ['rates', 'audit', 'receiptTries'])
    const guess = { commandId: newId(), receipt: '1234 5678-1234 5678' }
    expect(await town.as(stranger).refusal('report.withdraw', guess)).toBe('receipt.wrong')
    expect(everything(town, ['rates', 'audit', 'receiptTries'])).toEqual(before)
  })

  it('does not open with the receipt of another', async () => {
    const one = await filed(town, 'residentOne')
    const two = await filed(town, 'residentTwo')
    const mixed = { ...step(one.reportId), receipt: two.receipt }
    expect(await refusal('residentTwo', 'report.withdraw', mixed)).toBe('report.unknown')
  })
})

describe('steps', () => {
  it('that come too early or too late', async () => {
    const reportId = await entered(town)
    const photos = [await upload(town, reportId, 'after.jpg')]
    const verdict = { text: '', severity: 'slight', close: true }
    expect(await refusal('office', 'report.verify', { ...step(reportId), ...verdict })).toBe(
      'report.stateMoved',
    )
    expect(await refusal('office', 'report.close', { ...step(reportId), text: '' })).toBe('report.stateMoved')
    expect(
      await refusal('office', 'report.recheck', { ...step(reportId), fine: true, text: '', photos: [] }),
    ).toBe('report.stateMoved')
    await dispatched(town, reportId)
    expect(await refusal('office', 'report.reject', { ...step(reportId), text: '不属实' })).toBe(
      'report.stateMoved',
    )
    expect(await refusal('environment', 'report.extend', { ...step(reportId), text: '要招标' })).toBe(
      'report.noExtension',
    )
    expect(
      await refusal('environment', 'report.resolve', { ...step(reportId), text: '好了', photos: [] }),
    ).toBe('report.afterPhotoMissing')
    await resolved(town, reportId)
    const again = { ...step(reportId), text: '又好了', photos }
    expect(await refusal('environment', 'report.resolve', again)).toBe('report.stateMoved')
  })

  it('of a department that is not charged, a chief of another reach, a cleaner, and the attempt is on record', async () => {
    const reportId = await entered(town)
    await dispatched(town, reportId)
    const photos = [await upload(town, reportId, 'theirs.jpg')]
    const tried: [ActionName, object][] = [
      ['report.take', {}],
      ['report.handBack', { text: '不归我们' }],
      ['report.extend', { text: '要时间' }],
      ['report.contribute', { text: '我也去看了', photos }],
      ['report.resolve', { text: '好了', photos }],
    ]
    for (const who of ['agriculture', 'colleague', 'cleaner'] as const) {
      for (const [action, more] of tried)
        expect(await refusal(who, action, { ...step(reportId), ...more })).toBe('report.notYours')
      expect(await refusal(who, 'report.get', { reportId })).toBe('report.notYours')
      const lines = auditOf(town, { by: who, outcome: 'report.notYours' })
      expect(lines.map(({ action }) => action).sort()).toEqual(tried.map(([action]) => action).sort())
    }
  })

  it("that are the office's are not the departments', nor a stranger's", async () => {
    const reportId = await entered(town)
    const charge = {
      lead: { kind: 'department', id: 'environment', name: '' },
      joint: [],
      handling: 'self',
      text: '',
    }
    const tried: [ActionName, object][] = [
      ['report.dispatch', charge],
      ['report.reassign', charge],
      ['report.reject', { text: '不属实' }],
      ['report.merge', { into: 'other', text: '' }],
      ['report.verify', { text: '', severity: 'slight', close: true }],
      ['report.release', { passed: true }],
    ]
    for (const [action, more] of tried) {
      const input = { ...step(reportId), ...more }
      expect(await refusal('environment', action, input)).toBe('identity.forbidden')
      expect(await refusal('residentStep', action, input)).toBe('identity.unbound')
    }
    expect(await refusal('environment', 'report.workList', { list: 'open' })).toBe('identity.forbidden')
  })

  it('to someone who does not exist, into itself, into what has ended, of a report that is not there', async () => {
    const reportId = await entered(town)
    const charge = { joint: [], handling: 'self', text: '' }
    for (const lead of [
      { kind: 'department', id: 'nobody', name: '' },
      { kind: 'person', id: 'nobody', name: '' },
    ])
      expect(await refusal('office', 'report.dispatch', { ...step(reportId), ...charge, lead })).toBe(
        'report.assigneeUnknown',
      )
    const rejected = await entered(town, { place: onStream(50) })
    await town.as('office').get('report.reject', { ...step(rejected), text: '不属实' })
    for (const into of [reportId, rejected, 'none'])
      expect(await refusal('office', 'report.merge', { ...step(reportId), into, text: '' })).toBe(
        'report.mergeInvalid',
      )
    expect(await refusal('office', 'report.accept', step('none'))).toBe('report.unknown')
    expect(await refusal('office', 'report.get', { reportId: 'none' })).toBe('report.unknown')
    expect(await refusal('residentStep', 'report.getPublic', { reportId })).toBe('report.unknown')
  })
})
