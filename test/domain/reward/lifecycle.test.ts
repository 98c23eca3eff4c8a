/** Every state × command × part against a table written by hand; two approvals; the budget to the fen. */
import { refused } from '../../../domain/contract/answer'
import {
  approve,
  mayHappen,
  type RewardCommand,
  rewardLifecycle,
  type RewardPart,
} from '../../../domain/reward/lifecycle'
import { amountFor, defaultRewardPolicy } from '../../../domain/reward/policy'
import { rewardStates, type RewardState } from '../../../domain/reward/reward'
import { severities } from '../../../domain/report/category'
import { walkAll } from '../lifecycle/walkAll'
import { approvedOnce, by, day, now, outcome, proposed, rewardIn, terms } from './rewards'

/** O office, R reporter, K clock, and where it leads. */
const drawn = `
               proposed approvedOnce claimable transferring paid failed expired declined leadsTo
approve        O        -            -         -            -    -      -       -        approvedOnce
approveSecond  -        O            -         -            -    -      -       -        claimable
decline        O        O            -         -            -    -      -       -        declined
claim          -        -            R         -            -    R      -       -        transferring
payCash        -        -            O         -            -    O      -       -        paid
stop           -        -            -         O            -    -      -       -        =
settle         -        -            -         K            -    -      -       -        paid
fail           -        -            -         K            -    -      -       -        failed
expire         -        -            K         -            -    K      -       -        expired
`
const letters = { office: 'O', reporter: 'R', clock: 'K' }

walkAll({ cycle: rewardLifecycle, states: rewardStates, letters, drawn }, ({ name, state, part }) => {
  const answer = mayHappen(rewardIn(state), name, part, name === 'expire' ? now + 31 * day : now)
  if (answer.ok) return answer.value
  return answer.problem.code === 'identity.forbidden' ? 'part' : 'state'
})

describe('after 30 days', () => {
  /** Approved at ten in the morning: the whole of the day that is told as the last one. */
  const last = Date.parse('2026-12-24T00:00:00+08:00') - 1
  const codeOf = (state: RewardState, command: RewardCommand, part: RewardPart, moment: number) => {
    const answer = mayHappen(rewardIn(state), command, part, moment)
    return answer.ok ? answer.value : answer.problem.code
  }

  it.each(['claimable', 'failed'] as const)(
    '%s can no longer be claimed, and the clock takes it back',
    (state) => {
      expect(codeOf(state, 'claim', 'reporter', last)).toBe('transferring')
      expect(codeOf(state, 'payCash', 'office', last)).toBe('paid')
      expect(codeOf(state, 'expire', 'clock', last)).toBe('reward.stateMoved')
      expect(codeOf(state, 'claim', 'reporter', last + 1)).toBe('reward.expired')
      expect(codeOf(state, 'payCash', 'office', last + 1)).toBe('reward.expired')
      expect(codeOf(state, 'expire', 'clock', last + 1)).toBe('expired')
    },
  )

  it('what has run until midnight ends with it, and not a day later', () => {
    const asNow = { ...rewardIn('claimable'), expiresAt: last + 1 }
    expect(mayHappen(asNow, 'claim', 'reporter', last).ok).toBe(true)
    expect(mayHappen(asNow, 'claim', 'reporter', last + 1)).toEqual(refused('reward.expired'))
    expect(mayHappen(asNow, 'expire', 'clock', last).ok).toBe(false)
    expect(mayHappen(asNow, 'expire', 'clock', last + 1).ok).toBe(true)
  })

  it('money that is on its way still arrives, or comes back', () => {
    expect(codeOf('transferring', 'settle', 'clock', last + day)).toBe('paid')
    expect(codeOf('transferring', 'fail', 'clock', last + day)).toBe('failed')
    expect(codeOf('transferring', 'expire', 'clock', last + day)).toBe('reward.stateMoved')
  })
})

describe('approving', () => {
  it('takes two different people; the second sets the money aside until the thirtieth day is over', () => {
    const first = approve(proposed, by('first'), terms())
    expect(first).toEqual({ ok: true, value: approvedOnce })
    const at = now + day
    const expiresAt = Date.parse('2026-12-25T00:00:00+08:00')
    const granted = { state: 'claimable', year: '2026', expiresAt }
    const approvals = [by('first'), by('second', at)]
    const second = approve(approvedOnce, by('second', at), terms())
    expect(second).toEqual({ ok: true, value: { ...proposed, ...granted, approvals } })
  })

  it('the same person twice is refused, under whatever name and however much later', () => {
    const again = { ...by('first', now + 90 * day), name: '演示改了名' }
    expect(outcome(approve(approvedOnce, again, terms()))).toBe('reward.sameApprover')
  })

  it.each(rewardStates.filter((state) => state !== 'proposed' && state !== 'approvedOnce'))(
    '%s can’t be approved any more',
    (state) => expect(outcome(approve(rewardIn(state), by('third'), terms()))).toBe('reward.stateMoved'),
  )

  it('the budget holds to the fen', () => {
    const left = (fen: number) => terms({ budget: 50_000 + fen, reserved: 20_000, paid: 30_000 })
    expect(outcome(approve(approvedOnce, by('second'), left(5_000)))).toBe('claimable')
    expect(outcome(approve(approvedOnce, by('second'), left(4_999)))).toBe('reward.budgetSpent')
    // The first approval promises nothing, so it asks for no money.
    expect(outcome(approve(proposed, by('first'), left(0)))).toBe('approvedOnce')
  })
})

it('pays 20, 50, 100 and 200 yuan by severity, and what the office excepts', () => {
  const amounts = severities.map((severity) => amountFor(defaultRewardPolicy, 'outlet', severity))
  expect(amounts).toEqual([2_000, 5_000, 10_000, 20_000])
  const exceptions = [{ category: 'outlet', severity: 'grave', amount: 0 }] as const
  const policy = { ...defaultRewardPolicy, exceptions }
  expect(amountFor(policy, 'outlet', 'grave')).toBe(0)
  expect(amountFor(policy, 'outlet', 'serious')).toBe(10_000)
  expect(amountFor(policy, 'other', 'grave')).toBe(20_000)
})
