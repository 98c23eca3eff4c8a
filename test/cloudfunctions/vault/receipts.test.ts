/** Sixteen digits are enough to follow a report, and nothing less is. */
import fc from 'fast-check'
import { receiptDigits } from '../../../cloudfunctions/modules/vault/receiptCode'
import { townTime } from '../town'
import { openVault, type OpenVault } from './openVault'

let open: OpenVault
beforeAll(async () => {
  open = await openVault()
})
afterAll(() => open.close())

const hour = 3600_000
const day = 24 * hour

async function ask(openid: string, receipt: string, now?: number, reportId: string | null = null) {
  const answer = await open.vault.asReporter(open.contextOf(openid, now), reportId, receipt)
  return answer.ok ? answer.value.reportId : answer.problem.code
}

/** The same locator, another secret. */
const mistyped = (receipt: string, n = 1) =>
  receipt.slice(0, 8) + String((Number(receipt.slice(8)) + n) % 1e8).padStart(8, '0')

it('the receipt opens its report, from any phone, with spaces or without', async () => {
  const receipt = await open.enter({ reportId: 'report-a', openid: 'resident-a' })
  expect(receipt).toMatch(/^\d{16}$/)
  expect(await ask('another-phone', receipt)).toBe('report-a')
  expect(await ask('another-phone', receipt.replace(/(\d{4})/g, '$1 '))).toBe('report-a')
  expect(await ask('another-phone', receipt, undefined, 'report-a')).toBe('report-a')
})

it("a receipt does not open somebody else's report", async () => {
  const receipt = await open.enter({ reportId: 'report-b', openid: 'resident-b' })
  expect(await ask('resident-b', receipt, undefined, 'report-a')).toBe('report.unknown')
})

it('what is no receipt at all is wrong', async () => {
  for (const typed of ['', '1234', '1'.repeat(17), '一'.repeat(16), `${'1'.repeat(15)}x`]) {
    expect(await ask('resident-c', typed)).toBe('receipt.wrong')
  }
})

it('the same report gets the same receipt again, only for the same reporter', async () => {
  const receipt = await open.enter({ reportId: 'report-d', openid: 'resident-d' })
  expect(await open.enter({ reportId: 'report-d', openid: 'resident-d' })).toBe(receipt)
  expect(await open.vault.receiptAgain('report-d', 'resident-d')).toBe(receipt)
  expect(await open.vault.receiptAgain('report-d', 'resident-a')).toBeNull()
  expect(await open.vault.receiptAgain('report-none', 'resident-d')).toBeNull()
  await expect(open.enter({ reportId: 'report-d', openid: 'resident-a' })).rejects.toThrow(
    'submission.conflict',
  )
})

it('the code itself is stored nowhere, nor the half that proves it', async () => {
  const receipt = await open.enter({ reportId: 'report-e', openid: 'resident-e', link: 'receipt' })
  await ask('resident-x', mistyped(receipt))
  const everything = open.stored('reporters', 'receipts', 'receiptTries', 'identityVault', 'audit')
  expect(everything).toContain('report-e')
  expect(everything).not.toContain(receipt.slice(8))
  expect(open.stored('audit', 'receiptTries', 'reporters')).not.toContain(receipt.slice(0, 8))
})

it('taken locators are stepped over, whoever holds them', async () => {
  const texts = fc.stringMatching(/^[0-9a-z]{24}$/)
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 5 }), async (reportId, collisions) => {
      const taken = Array.from(
        { length: collisions },
        (_, attempt) => receiptDigits(reportId, attempt).locator,
      )
      const others = taken.map((_id) => ({ _id, reportId: 'other', salt: 'c2FsdA==', hash: '', at: 0 }))
      await open.town.cloud.database.bulkInsert('receipts', others)
      const receipt = await open.enter({ reportId, openid: 'resident-f' })
      const next = receiptDigits(reportId, collisions)
      expect(receipt).toBe(next.locator + next.secret)
      expect(await open.vault.receiptAgain(reportId, 'resident-f')).toBe(receipt)
      expect(await ask('another-phone', receipt)).toBe(reportId)
      for (const other of others) {
        expect(open.town.cloud.database.find('receipts', { _id: other._id })).toEqual([other])
      }
    }),
    { numRuns: 12 },
  )
})

it('random guesses open nothing, not even with half of the code right', async () => {
  const receipt = await open.enter({ reportId: 'report-g', openid: 'resident-g' })
  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
  const guess = fc.oneof(
    digits(16),
    digits(8).map((secret) => receipt.slice(0, 8) + secret),
    digits(8).map((locator) => locator + receipt.slice(8)),
  )
  let guesser = 0
  await fc.assert(
    fc.asyncProperty(guess, async (guessed) => {
      fc.pre(guessed !== receipt)
      const days = townTime() + ++guesser * 2 * day
      expect(await ask(`guesser-${guesser}`, guessed, days)).toMatch(/^receipt\.(wrong|locked)$/)
    }),
    { numRuns: 60 },
  )
  expect(await ask('resident-g', receipt, townTime() + 400 * day)).toBe('report-g')
})

it('five wrong tries lock it for an hour, even for the right code; then it opens', async () => {
  const receipt = await open.enter({ reportId: 'report-h', openid: 'resident-h' })
  const now = townTime()
  for (let n = 1; n <= 5; n++)
    expect(await ask(`thief-${n}`, mistyped(receipt, n), now)).toBe('receipt.wrong')
  expect(await ask('resident-h', receipt, now)).toBe('receipt.locked')
  expect(await ask('resident-h', receipt, now + hour - 1)).toBe('receipt.locked')
  expect(await ask('resident-h', receipt, now + hour)).toBe('report-h')
  expect(await ask('thief-9', mistyped(receipt), now + hour)).toBe('receipt.wrong')
})

it('a receipt that was never given out is locked just the same', async () => {
  const never = '0000000100000001'
  const now = townTime()
  for (let n = 1; n <= 5; n++) expect(await ask(`prober-${n}`, mistyped(never, n), now)).toBe('receipt.wrong')
  expect(await ask('prober-6', never, now)).toBe('receipt.locked')
  expect(await ask('prober-6', never, now + hour)).toBe('receipt.wrong')
})

it('many guesses at once are counted one by one', async () => {
  const receipt = await open.enter({ reportId: 'report-i', openid: 'resident-i' })
  const now = townTime()
  const guesses = Array.from({ length: 12 }, (_, n) => ask(`crowd-${n}`, mistyped(receipt, n + 1), now))
  const answers = await Promise.allSettled(guesses)
  const wrong = answers.filter((each) => each.status === 'fulfilled' && each.value === 'receipt.wrong')
  expect(wrong.length).toBeLessThanOrEqual(5)
  expect(answers.every((each) => each.status === 'rejected' || /^receipt\./.test(each.value))).toBe(true)
})

it('ten wrong tries cost a caller ten minutes, not the day, and each five more twice as long', async () => {
  const receipt = await open.enter({ reportId: 'report-j', openid: 'resident-j' })
  const now = townTime()
  for (let n = 0; n < 10; n++) {
    const guessed = `${String(70_000_000 + n)}12345678`
    expect(await ask('busy-guesser', guessed, now)).toBe('receipt.wrong')
  }
  expect(await ask('busy-guesser', receipt, now)).toBe('receipt.locked')
  expect(await ask('resident-j', receipt, now)).toBe('report-j')
  const minute = 60_000
  expect(await ask('busy-guesser', receipt, now + 9 * minute)).toBe('receipt.locked')
  for (let n = 0; n < 5; n++) {
    const guessed = `${String(71_000_000 + n)}12345678`
    expect(await ask('busy-guesser', guessed, now + 11 * minute)).toBe('receipt.wrong')
  }
  expect(await ask('busy-guesser', receipt, now + 30 * minute)).toBe('receipt.locked')
  expect(await ask('busy-guesser', receipt, now + 32 * minute)).toBe('report-j')
})

it('a wrong code and one never given out take about as long', async () => {
  const receipt = await open.enter({ reportId: 'report-k', openid: 'resident-k' })
  const taken = { wrong: [] as number[], unknown: [] as number[] }
  const time = async (kind: keyof typeof taken, openid: string, guessed: string) => {
    const began = performance.now()
    await ask(openid, guessed, townTime() + taken.wrong.length * 2 * day)
    taken[kind].push(performance.now() - began)
  }
  for (let n = 0; n < 9; n++) {
    await time('unknown', `timer-${n}`, `${String(80_000_000 + n)}12345678`)
    await time('wrong', `timer-${n}`, mistyped(receipt, n + 1))
  }
  const median = (times: number[]) => times.sort((a, b) => a - b)[4]!
  const ratio = median(taken.wrong) / median(taken.unknown)
  expect(ratio).toBeGreaterThan(0.2)
  expect(ratio).toBeLessThan(5)
})

it('counts of wrong tries are forgotten after a month of peace', async () => {
  const database = open.town.cloud.database
  const count = () => database.find('receiptTries', {}).length
  expect(count()).toBeGreaterThan(50)
  const later = townTime() + 1000 * day
  await open.strike(later)
  expect(count()).toBe(0)
})
