/** What people may do with a few reports and their rewards, rightly or not, chosen by numbers. */
import fc from 'fast-check'
import type { ActionName } from '../../../domain/contract/contract'
import { townTime } from '../town'
import type { Name, Reporter, Watch } from './leakWatch'
import { agriculture, environment, newId, onStream, photo, step, upload } from './reporting'

interface Filed {
  readonly reportId: string
  readonly reporter: Reporter
  readonly receipt: string
  readonly linked: boolean
}

const workers = [
  'office',
  'office2',
  'headChief',
  'environment',
  'agriculture',
  'villageChief',
  'colleague',
  'cleaner',
] as const

/** One thing somebody does; the numbers choose among what is there. */
export const move = fc.record({
  what: fc.constantFrom(
    'file',
    'file',
    'advance',
    'advance',
    'advance',
    'advance',
    'advance',
    'work',
    'work',
    'read',
    'read',
    'read',
    'own',
    'own',
    'witness',
    'reward',
    'strike',
  ),
  who: fc.nat(),
  which: fc.nat(),
  how: fc.nat(),
})
type Move = { readonly what: string; readonly who: number; readonly which: number; readonly how: number }

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length]!

/** A few residents and their reports, from nothing. */
export class World {
  private time: number
  private readonly reporters: Reporter[]
  private readonly filed: Filed[] = []

  constructor(
    private readonly watch: Watch,
    id: number,
  ) {
    this.time = townTime() + id * 30 * 60_000
    this.reporters = ['A', 'B', 'C'].map((letter, n) => ({
      name: `resident${letter}x${id}secret`,
      phone: `139${String(id).padStart(5, '0')}77${n}`,
      contact: `wxid_leak${letter}${id}contact`,
      receipts: [],
    }))
    watch.reporters = this.reporters
  }

  async play(moves: readonly Move[]): Promise<void> {
    await this.file(moves[0]!)
    for (const each of moves) {
      this.time += 20_000
      await this.one(each)
    }
    this.watch.storeTellsNothing()
  }

  private one(each: Move): Promise<unknown> {
    const report = pick(this.filed, each.which)
    switch (each.what) {
      case 'file':
        return this.filed.length < 3 ? this.file(each) : this.advance(report, each)
      case 'advance':
        return this.advance(report, each)
      case 'work':
        return this.work(report, each)
      case 'read':
        return this.read(report, each)
      case 'own':
        return this.own(report, each)
      case 'witness':
        return this.say(this.anyone(each), 'report.witness', { reportId: report.reportId })
      case 'reward':
        return this.reward(report, each)
      default:
        return this.strike()
    }
  }

  private say(who: Name, action: ActionName, input: object, reporter?: Reporter): Promise<unknown> {
    return this.watch.say(this.time, who, action, input, reporter)
  }

  /** Any of the staff, another reporter, or somebody who never reported. */
  private anyone({ who }: Move): Name {
    return pick([...workers, ...this.reporters.map(({ name }) => name), 'residentStranger'], who)
  }

  private async file({ who, how }: Move): Promise<void> {
    const reporter = pick(this.reporters, who)
    const reportId = newId()
    const photos = [await upload(this.watch.town, reportId, '1.jpg', photo())]
    const link = how % 2 === 0 ? ('wechat' as const) : ('receipt' as const)
    const text = `排污，找我 ${reporter.phone}，微信${reporter.contact}`
    const contact = how % 3 === 0 ? reporter.phone : reporter.contact
    const input = {
      reportId,
      category: 'outlet',
      place: onStream(20 + (how % 3)),
      text,
      photos,
      link,
      contact,
    }
    const answer = await this.say(reporter.name, 'report.submit', input)
    const { receipt } = (answer as { value: { receipt: string } }).value
    reporter.receipts.push(receipt)
    this.filed.push({ reportId, reporter, receipt, linked: link === 'wechat' })
  }

  /** The next right step of a report, by the right person, up to the money. */
  private async advance({ reportId, reporter, receipt }: Filed, { how }: Move): Promise<unknown> {
    const [{ state }] = this.watch.town.cloud.database.find('reports', { _id: reportId }) as never as [
      { state: string },
    ]
    const office = pick(['office', 'office2'] as const, how)
    if (['submitted', 'accepted', 'handedBack'].includes(state)) {
      const joint = how % 2 === 0 ? [agriculture] : []
      return this.say(office, 'report.dispatch', {
        ...step(reportId),
        lead: environment,
        joint,
        handling: 'ordinary',
        text: '',
      })
    }
    if (state === 'assigned' || state === 'handling') {
      const photos = [await upload(this.watch.town, reportId, `${newId()}.jpg`)]
      return this.say('environment', 'report.resolve', { ...step(reportId), text: '已处理', photos })
    }
    if (state === 'resolved')
      return this.say(office, 'report.verify', {
        ...step(reportId),
        text: '',
        severity: 'slight',
        close: true,
      })
    const [reward] = this.watch.town.cloud.database.find('rewards', { reportId }) as never as [
      { _id: string; state: string }?,
    ]
    if (!reward) return
    if (reward.state === 'proposed' || reward.state === 'approvedOnce') {
      const other = reward.state === 'proposed' ? 'office' : 'office2'
      return this.say(other, 'reward.approve', { rewardId: reward._id })
    }
    if (how % 3 === 0) return this.say(office, 'reward.payCash', { receipt, rewardId: reward._id }, reporter)
    return this.say(reporter.name, 'reward.claim', { receipt })
  }

  /** Something with a report, right or not, by anyone. */
  private work({ reportId }: Filed, each: Move): Promise<unknown> {
    const other = pick(this.filed, each.how).reportId
    const tried: [ActionName, object][] = [
      ['report.accept', {}],
      ['report.take', {}],
      ['report.handBack', { text: '不归我们' }],
      ['report.contribute', { text: '看过了', photos: [] }],
      ['report.extend', { text: '要时间' }],
      ['report.sendBack', { text: '还没好' }],
      ['report.merge', { into: other, text: '' }],
      ['report.reject', { text: '不属实' }],
      ['report.release', { passed: each.who % 2 === 0 }],
      ['report.close', { text: '' }],
    ]
    const [action, more] = pick(tried, each.how)
    return this.say(this.anyone(each), action, { ...step(reportId), ...more })
  }

  private read({ reportId }: Filed, each: Move): Promise<unknown> {
    const readings: [ActionName, object][] = [
      ['report.get', { reportId }],
      ['report.getPublic', { reportId }],
      ['report.listPublic', {}],
      ['report.near', { place: onStream(20), category: 'outlet' }],
      ['report.workList', { list: pick(['mine', 'open', 'closed'], each.which) }],
      ['report.workload', {}],
      ['report.listAssignees', { reportId }],
      ['report.onMyReaches', {}],
      ['report.track', { reportId }],
      ['report.listMine', {}],
      ['reward.list', {}],
      ['reward.overview', {}],
      ['vault.listUnsealings', {}],
      ['patrol.today', {}],
    ]
    const [action, input] = pick(readings, each.how)
    return this.say(this.anyone(each), action, input)
  }

  /** What the reporter may do, by the reporter (WeChat or receipt), or tried by another. */
  private own({ reportId, reporter, receipt, linked }: Filed, each: Move): Promise<unknown> {
    const mine = each.which % 3 !== 0
    const named = linked && each.who % 2 === 0 ? { reportId } : mine ? { receipt } : { reportId }
    const tried: [ActionName, object][] = [
      ['report.track', {}],
      ['report.withdraw', { commandId: newId() }],
      ['report.reopen', { commandId: newId(), text: `还在排 ${reporter.phone}` }],
      ['report.rate', { commandId: newId(), stars: 3, text: `谢谢 ${reporter.contact}` }],
      ['reward.check', {}],
    ]
    const [action, more] = pick(tried, each.how)
    return this.say(mine ? reporter.name : this.anyone(each), action, { ...named, ...more })
  }

  private reward({ reportId, reporter, receipt }: Filed, each: Move): Promise<unknown> {
    const [reward] = this.watch.town.cloud.database.find('rewards', { reportId }) as never as [
      { _id: string }?,
    ]
    const rewardId = reward?._id ?? 'none'
    const who = this.anyone(each)
    if (each.how % 4 === 0) return this.say(who, 'reward.approve', { rewardId })
    if (each.how % 4 === 1) return this.say(who, 'reward.lookUp', { receipt })
    if (each.how % 4 === 2) return this.say(reporter.name, 'reward.claim', { receipt })
    const unseal = { reportId, reason: '派出所来函协查，案号已登记' }
    return this.say(who, 'vault.requestUnseal', unseal)
  }

  private async strike(): Promise<void> {
    this.time += 31 * 60_000
    this.watch.tellsNothing(await this.watch.town.strike(this.time).catch(String), 'the clock')
  }
}
