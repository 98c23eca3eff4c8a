/** A push at its hour, and what the robot's answers make of it. */
import { startOfDay } from '../../../domain/calendar/day'
import { compose } from '../../../domain/push/compose'
import { handedOut } from '../../../domain/push/handedOut'
import { defaultPushPolicy } from '../../../domain/push/policy'
import { afterPosting, noRoad, type Push, type Road, type RobotOutcome } from '../../../domain/push/push'
import { normalDay } from './day'

const hour = 3_600_000
const at = startOfDay('2026-11-24') + 7.5 * hour
const waiting: Road = { ...noRoad, state: 'waiting' }
const push: Push = {
  ...{ _id: '2026-11-24_g', day: '2026-11-24', groupId: 'g', groupName: '群', kind: 'villageChiefs' },
  ...{ liaisonId: 'p', state: 'planned', edited: false, dueAt: at, nextAt: at, version: 1 },
  ...{ robot: waiting, liaison: waiting, ...compose('villageChiefs', normalDay, defaultPushPolicy) },
}

describe('at its hour', () => {
  it('the robot is asked and the liaison finds it ready', () => {
    const { next, posts } = handedOut(push, at)
    expect(posts).toBe(true)
    expect(next).toMatchObject({ state: 'delivered', robot: { state: 'sending', tries: 1 } })
    expect(next.liaison).toMatchObject({ state: 'ready', at })
    expect(next.nextAt).toBeGreaterThan(at + 60_000)
  })

  it('without a robot nothing is left to do', () => {
    const { next, posts } = handedOut({ ...push, robot: noRoad }, at)
    expect({ posts, nextAt: next.nextAt, state: next.state }).toEqual({
      posts: false,
      nextAt: null,
      state: 'delivered',
    })
  })

  it('cut off while posting: not asked again, said as unclear', () => {
    const cutOff = handedOut(handedOut(push, at).next, at + hour)
    expect(cutOff.posts).toBe(false)
    expect(cutOff.next).toMatchObject({ nextAt: null, robot: { state: 'unclear', tries: 1 } })
  })

  it('hours late it still goes out; a day late it does not, and says so', () => {
    expect(handedOut(push, at + 10 * hour).posts).toBe(true)
    const { next, posts } = handedOut(push, at + 24 * hour)
    expect(posts).toBe(false)
    expect(next).toMatchObject({ state: 'cancelled', nextAt: null })
    expect([next.robot.reason, next.liaison.reason]).toEqual(Array(2).fill('当天没有赶上，不再补发'))
  })

  it('what the liaison already passed on stays so when the robot is asked again', () => {
    const forwarded: Push = { ...push, state: 'delivered', liaison: { ...noRoad, state: 'done', at: 5 } }
    expect(handedOut(forwarded, at).next.liaison).toEqual(forwarded.liaison)
  })
})

describe('what the robot answered', () => {
  const posted = (outcome: RobotOutcome, tries = 1) =>
    afterPosting({ ...waiting, state: 'sending', tries }, outcome, at)

  it.each([
    ['done', 'done', ''],
    ['wrongKey', 'failed', '机器人地址不对或已被移除，请重新设置'],
    ['tooLong', 'failed', '内容超过企业微信的长度，请删短后重发'],
    ['unclear', 'unclear', '企业微信没有明确回答，为免重复没有再发'],
  ] as const)('%s ends as %s, in words', (outcome, state, reason) => {
    expect(posted(outcome)).toEqual({ road: { state, tries: 1, at, reason }, nextAt: null })
  })

  it('busy is asked again with growing pauses, five times in all', () => {
    const pauses = [1, 2, 3, 4].map((tries) => (posted('busy', tries).nextAt! - at) / 60_000)
    expect(pauses).toEqual([10, 20, 40, 80])
    expect(posted('busy', 5)).toMatchObject({ nextAt: null, road: { state: 'failed' } })
  })
})
