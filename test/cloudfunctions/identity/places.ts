/**
 * The places where a second person is asked for, or where nobody decides on the own matter, each made ready for one
 * attempt. A place of `domain/identity/powers` that has none here fails the test.
 */
import { type Answer, refused } from '../../../domain/contract/answer'
import type { ProblemCode } from '../../../domain/contract/problems'
import type { AssessmentSheet } from '../../../domain/assessment/sheet'
import { putSheets, sheetOf } from '../assessment/sheets'
import { copied } from '../report/photos/copies'
import { dispatched, environment, resolved, step } from '../report/reporting'
import { type Proposed, proposed } from '../reward/rewarding'
import { rewrite } from '../oldState'
import { type Someone, type Town, townTime } from '../town'
import { newcomer } from './powers'

type Attempt = (who: Someone, when?: number) => Promise<Answer<unknown>>

const at = (when = townTime()) => ({ server: when })
const reason = '派出所来函协查，案号已登记'

async function asked(town: Town, who: Someone, reportId: string, when?: number): Promise<string> {
  const input = { reportId, reason: `${reason} ${reportId}` }
  return (await who.get('vault.requestUnseal', input, at(when))).unsealingId
}

let appellants = 0

/** The first refuses it, whoever reported asks for another look. `into`: one that it could be joined to. */
function ofAppeal(
  act: (
    who: Someone,
    input: ReturnType<typeof step>,
    when: number | undefined,
    into: string,
  ) => ReturnType<Attempt>,
): (town: Town, first: Someone, when?: number) => Promise<Attempt> {
  return async (town, first, when) => {
    const name = `residentAppeals${++appellants}` as const
    const { reportId: into } = await copied(town, name, when)
    // A second later: only into what was reported before may it be joined.
    const after = at((when ?? townTime()) + 1000)
    const { reportId } = await copied(town, name, after.server)
    await first.get('report.reject', { ...step(reportId), text: '不属实' }, after)
    await town.as(name).get('report.appeal', { ...step(reportId), text: '请再看看' }, after)
    return (who, then) => act(who, step(reportId), then, into)
  }
}

/** Each is given the first half, and answers how the second is tried. */
export const seconds: Record<string, (town: Town, first: Someone, when?: number) => Promise<Attempt>> = {
  'reward.approve': async (town, first, when) => {
    const { rewardId } = await proposed(town)
    await first.get('reward.approve', { rewardId }, at(when))
    return (who, then) => who.call('reward.approve', { rewardId }, at(then))
  },
  'vault.decideUnseal': async (town, first, when) => {
    const { reportId } = await proposed(town)
    const unsealingId = await asked(town, first, reportId, when)
    const word = { unsealingId, agreed: true, note: '' }
    return (who, then) => who.call('vault.decideUnseal', word, at(then))
  },
  'report.accept': ofAppeal((who, input, when) => who.call('report.accept', input, at(when))),
  'report.dispatch': ofAppeal((who, input, when) =>
    who.call(
      'report.dispatch',
      { ...input, lead: environment, joint: [], handling: 'ordinary', text: '' },
      at(when),
    ),
  ),
  'report.reject': ofAppeal((who, input, when) =>
    who.call('report.reject', { ...input, text: '还是不属实' }, at(when)),
  ),
  'report.merge': ofAppeal((who, input, when, into) =>
    who.call('report.merge', { ...input, into, text: '同一件事' }, at(when)),
  ),
  'assessment.finish': async (town, first, when) => {
    const { _id: id } = await newSheet(town)
    await first.get('assessment.look', { sheets: [{ id, revision: 1 }] }, at(when))
    return async (who, then) => {
      const answer = await who.call('assessment.finish', { sheets: [{ id, revision: 2 }] }, at(then))
      const [left] = answer.ok ? answer.value.left : []
      return left ? refused(left.code as ProblemCode) : answer
    }
  },
  'assessment.answer': async (town, first, when = townTime()) => {
    const looked = { personId: 'somebody', name: '演示', at: when }
    const { _id: id } = await newSheet(town, { state: 'looked', looked })
    await first.get('assessment.finish', { sheets: [{ id, revision: 1 }] }, at(when))
    const objection = { text: '演示：当天封路', at: when, answer: null }
    await rewrite(town, 'assessmentSheets', id, (sheet) => ({ ...sheet, objection, objecting: true }))
    const word = { id, revision: 2, upheld: false, text: '核对过了' }
    return (who, then) => who.call('assessment.answer', word, at(then))
  },
  'identity.decideGrant': async (_, first, when) => {
    const { id } = newcomer()
    await first.get('register.savePerson', { ...newcomer(id), roles: ['headChief'] }, at(when))
    const word = { personId: id, role: 'headChief', agreed: true } as const
    return (who, then) => who.call('identity.decideGrant', word, at(then))
  },
}

let sheetsMade = 0
async function newSheet(town: Town, change: Partial<AssessmentSheet> = {}) {
  const sheet = sheetOf('2026-10', `assessed${++sheetsMade}`, change)
  await putSheets(town, sheet)
  return sheet
}

type Own = (town: Town, reporter: Someone & { name: `resident${string}` }) => Promise<Attempt>

const ofReward =
  (act: (who: Someone, reward: Proposed, when?: number) => Promise<Answer<unknown>>): Own =>
  async (town, { name }) => {
    const reward = await proposed(town, { name })
    return (who, when) => act(who, reward, when)
  }

const ofReport =
  (
    ready: (town: Town, reportId: string) => Promise<unknown>,
    act: (who: Someone, reportId: string, town: Town) => Promise<Answer<unknown>>,
  ): Own =>
  async (town, { name }) => {
    const { reportId } = await copied(town, name)
    await ready(town, reportId)
    return (who) => act(who, reportId, town)
  }

const toVerify = async (town: Town, reportId: string) => {
  await dispatched(town, reportId)
  await resolved(town, reportId)
}
const untouched = async () => undefined
const other = async (town: Town) => (await copied(town, 'residentOther')).reportId

/** Each is made ready for who reported it. */
export const owns: Record<string, Own> = {
  'reward.approve': ofReward((who, { rewardId }) => who.call('reward.approve', { rewardId })),
  'reward.decline': ofReward((who, { rewardId }) => who.call('reward.decline', { rewardId, text: '不予' })),
  'reward.stopTransfer': ofReward((who, { rewardId }) =>
    who.call('reward.stopTransfer', { rewardId, text: '停' }),
  ),
  'reward.payCash': ofReward((who, { rewardId, receipt }) =>
    who.call('reward.payCash', { rewardId, receipt }),
  ),
  'vault.decideUnseal': async (town, { name }) => {
    const { reportId } = await proposed(town, { name })
    const unsealingId = await asked(town, town.as('office'), reportId)
    return (who) => who.call('vault.decideUnseal', { unsealingId, agreed: true, note: '' })
  },
  'report.verify': ofReport(toVerify, (who, reportId) =>
    who.call('report.verify', { ...step(reportId), text: '', severity: 'ordinary', close: true }),
  ),
  'report.sendBack': ofReport(toVerify, (who, reportId) =>
    who.call('report.sendBack', { ...step(reportId), text: '再处理一下' }),
  ),
  'report.reject': ofReport(untouched, (who, reportId) =>
    who.call('report.reject', { ...step(reportId), text: '不属实' }),
  ),
  'report.release': ofReport(untouched, (who, reportId) =>
    who.call('report.release', { ...step(reportId), passed: true }),
  ),
  'report.merge': ofReport(untouched, async (who, reportId, town) => {
    const later = await other(town)
    // Also the other way round: it would become the first one, which is rewarded.
    const words = { text: '同一件事' }
    const there = await who.call('report.merge', { ...step(later), into: reportId, ...words })
    if (there.ok || there.problem.code !== 'identity.otherNeeded') return there
    return who.call('report.merge', { ...step(reportId), into: later, ...words })
  }),
}
