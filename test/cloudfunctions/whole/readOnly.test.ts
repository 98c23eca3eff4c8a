/**
 * The platform's transactions never conflict by reading (snapshot isolation): what one only read, another may change at
 * the same time. So what transactions read without writing it is reviewed here, collection by collection, each with
 * the reason why no promise hangs on it. A new one fails this test until somebody has thought about it.
 */
import type { Touched } from '../../../local/database/transaction/transactions'
import { enter } from '../identity/powers'
import { filed, onStream, published, step } from '../report/reporting'
import { becomes, claim, claimable, confirm } from '../reward/rewarding'
import { openTown, stream, type Town } from '../town'
import { liveThreeDays } from './threeDays'

const seen = new Set<string>()
let town: Town
beforeAll(async () => {
  town = await openTown()
  town.cloud.database.transactions.onCommit = note
  await liveThreeDays(town)
  await payRewards()
  await unseal()
  await joinReports()
  await changeRegister()
}, 240_000)
afterAll(() => town.close())

function note(touched: readonly Touched[]): void {
  const line = touched.find(({ collection, changed }) => changed && collection.name === 'audit')
  if (!touched.some(({ changed }) => changed)) return
  const action = line?.next?.action ?? 'own record'
  for (const { collection, changed } of touched) if (!changed) seen.add(`${action}: ${collection.name}`)
}

async function payRewards() {
  await town.as('office').get('reward.saveBudget', { year: '2026', budget: 100_000_000 })
  const transferred = await claimable(town, { name: 'residentPaid' })
  await confirm(town, await claim(town, transferred))
  await becomes(town, transferred, 'paid')
  const { receipt, rewardId } = await claimable(town)
  await town.as('office').get('reward.payCash', { receipt, rewardId })
}

async function unseal() {
  const { reportId } = await claimable(town, { name: 'residentSealed' })
  const asked = { reportId, reason: '派出所来函协查，案号已登记' }
  const { unsealingId } = await town.as('office').get('vault.requestUnseal', asked)
  await town.as('office2').get('vault.decideUnseal', { unsealingId, agreed: true, note: '' })
  await town.as('office').get('vault.readUnsealed', { unsealingId })
}

async function joinReports() {
  const place = onStream(20)
  const { reportId: into } = await filed(town, 'residentA', { place })
  const { reportId } = await filed(town, 'residentB', { place })
  for (const each of [into, reportId]) await published(town, each)
  await town.as('residentC').get('report.witness', { reportId: into })
  await town.as('residentC').get('report.witness', { reportId })
  await town.as('residentD').get('report.witness', { reportId })
  await town.as('office').get('report.merge', { ...step(reportId), into, text: '同一处' })
}

async function changeRegister() {
  const office = town.as('office')
  const { id } = await enter(town, 'office', ['office', 'villageChief'])
  await town.as('office2').get('identity.decideGrant', { personId: id, role: 'office', agreed: true })
  const appointed = { personId: id, reachId: stream._id, role: 'villageChief', from: '2026-01-01' } as const
  const { assignmentId } = await office.get('register.appoint', appointed)
  await office.get('register.endAppointment', {
    assignmentId,
    lastDay: '2026-11-20',
    successorId: 'colleague',
  })
  await office.get('identity.invitePerson', { personId: id })
  await office.get('identity.unbindPerson', { personId: 'office2' })
}

/** What stays true whatever happens to the document that was only read. */
const reviewed: Record<string, string> = {
  'identity.decideGrant: people':
    'the proposer: losing the role in the same moment comes after the word, as it might a second later',
  'identity.decideGrant: personTies': 'a tie made in the same moment comes after the word it would forbid',
  'identity.unbindPerson: people':
    'another one of the office who stays: two who lose the role at once both write officeCounts',
  'own record: groups': 'a group paused while its push goes out: pausing comes after the push',
  'patrol.submit: latestPatrols': 'a newer patrol is there already, and only a newer one replaces it',
  'push.saveGroup: pushes':
    'a push that needs no change; one that goes out meanwhile goes out as it was planned',
  'report.reject: screenings':
    'nothing to look at: whoever adds a photo or an original writes the report as well',
  'report.witness: witnesses':
    'the id of former times, which nobody writes any more; both that count write the report',
  'reward.approve: personTies': 'a tie made in the same moment comes after the word it would forbid',
  'reward.approve: rewardBudgets':
    'the first approval sets nothing aside; the second writes the budget it reads',
  'reward.claim: putOffs':
    'whoever puts off writes it after a claim was refused; two claims both write the reward',
  'reward.claim: rewardMonths': 'the id of former times, not there; the month of now is written',
  'reward.payCash: putOffs': 'as at the claim',
  'reward.payCash: rewardMonths': 'as at the claim',
  'vault.decideUnseal: personTies': 'a tie made in the same moment comes after the word it would forbid',
  'vault.readUnsealed: identityVault': 'sealed again under another key it says the same',
  'vault.readUnsealed: personTies': 'a tie made in the same moment comes after the reading it would forbid',
  'vault.readUnsealed: reporters': 'who reported does not change; two readings both write the unsealing',
  'vault.requestUnseal: reporters': 'who reported does not change',
}

it('what transactions of a whole town only read is what was reviewed', () => {
  expect([...seen].sort()).toEqual(Object.keys(reviewed).sort())
})
