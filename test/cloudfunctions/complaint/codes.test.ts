/** The code of a complaint is for who wrote it alone, whatever somebody sends under its id. */
import { hashSecret, receiptDigits } from '../../../cloudfunctions/modules/vault/receiptCode'
import { rewrite } from '../oldState'
import { newId, submission } from '../report/reporting'
import { openTown, type Town, vaultKeys } from '../town'

Object.assign(process.env, vaultKeys)

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const written = (text: string) => ({ complaintId: newId(), kind: 'complaint' as const, text, photos: [] })

describe('whoever of the office reads a complaint’s id and sends a report under it', () => {
  const idOf = (text: string) => String(town.cloud.database.find('complaints', { text })[0]!._id)
  const report = (reportId: string) => submission(town, { reportId })
  const clerk = () => town.as('office')
  const writer = () => town.as('residentWriter')

  it('gets no code of the complaint’s, and puts nothing behind it', async () => {
    const own = written('办事要跑三趟')
    const { receipt } = await writer().get('complaint.submit', own)
    const sent = await clerk().get('report.submit', await report(idOf(own.text)))
    expect(sent.receipt).not.toBe(receipt)
    expect(await writer().refusal('report.track', { receipt })).toBe('report.unknown')
    expect(await writer().get('complaint.track', { receipt })).toMatchObject({ text: own.text })
    expect(await writer().get('complaint.submit', own)).toMatchObject({ receipt })
    expect(await clerk().refusal('complaint.track', { receipt: sent.receipt })).toBe('complaint.unknown')
    expect(await clerk().get('report.track', { receipt: sent.receipt })).toMatchObject({ state: 'submitted' })
  })

  it('is refused where the complaint got its code before codes had a purpose; that code still opens the answer', async () => {
    const own = written('电话没有人接')
    await writer().get('complaint.submit', own)
    const _id = idOf(own.text)
    const now = town.cloud.database.find('receipts', { reportId: _id })
    expect(now).toHaveLength(1)
    await rewrite(town, 'receipts', String(now[0]!._id), () => null)
    const digits = receiptDigits(_id, 0)
    const before = { _id: digits.locator, reportId: _id, ...(await hashSecret(digits)), at: 0 }
    await town.cloud.database.bulkInsert('receipts', [before])
    const receipt = digits.locator + digits.secret

    expect(await clerk().refusal('report.submit', await report(_id))).toBe('submission.conflict')
    expect(await writer().get('complaint.submit', own)).toMatchObject({ receipt })
    expect(await writer().get('complaint.track', { receipt })).toMatchObject({ text: own.text })
    expect(await writer().refusal('report.track', { receipt })).toBe('report.unknown')
  })
})
