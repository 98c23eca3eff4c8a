/** What people may do with a few reports and their rewards, rightly or not, chosen by numbers; the same numbers do the same. */
import { dayOf, startOfDay } from '../../../../domain/calendar/day'
import type { ActionName } from '../../../../domain/contract/contract'
import { templateKeys } from '../../../../domain/reminder/templates'
import { walk } from '../../walks'
import {
  type Cast,
  type Filed,
  type Kind,
  type Move,
  observers,
  ownSteps,
  pick,
  type Reading,
  readings,
  readingsOf,
  stepsOf,
} from './leakMoves'
import type { Name, Reporter, Watch } from './leakWatch'
import { agriculture, environment, onStream, photo, upload } from '../reporting'

const minute = 60_000
const aDay = 24 * 60 * minute

/** A few residents and their reports, from nothing. */
export class World {
  private time = startOfDay('2026-11-18') + 13 * 60 * minute
  private readonly filed: Filed[] = []
  private made = 0

  constructor(
    private readonly watch: Watch,
    private readonly cast: Cast,
  ) {}

  async play(moves: readonly Move[]): Promise<void> {
    await this.open()
    await this.file()
    for (const who of this.cast.suspects) await this.visit(who)
    this.watch.look()
    for (const each of moves) await this.one(each)
    for (let how = 1; how <= 6; how++) await this.advance(this.filed[0]!, { how })
    this.watch.look()
    await this.later(aDay)
    await this.readAll()
    this.watch.look()
    this.watch.storeTellsNothing()
  }

  /** Money, messages and a group of chiefs. */
  private async open(): Promise<void> {
    await this.say('office', 'reward.saveBudget', { year: '2026', budget: 10_000_000 })
    const ids = templateKeys.map((template) => ({ template, templateId: `id-of-${template}` }))
    await this.say('office', 'reminder.saveTemplates', { version: 0, ids })
    const group = { id: 'chiefs', name: '演示群', kind: 'villageChiefs', villages: [], departmentId: null }
    await this.say('office', 'push.saveGroup', {
      ...group,
      liaisonId: 'villageChief',
      minute: 450,
      paused: false,
    })
    await this.visit('villageChief')
  }

  private one(each: Move): Promise<unknown> {
    const report = pick(this.filed, each.which)
    const moves: Record<Kind, () => Promise<unknown>> = {
      file: () => (this.filed.length < 3 ? this.file(each) : this.advance(report, each)),
      advance: () => this.advance(report, each),
      work: () => this.work(report, each),
      read: () => this.read(report, each),
      own: () => this.own(report, each),
      witness: () => this.say(this.anyone(each), 'report.witness', { reportId: report.reportId }),
      near: () => this.say(report.reporter.name, 'report.near', { place: onStream(20), category: 'outlet' }),
      reward: () => this.reward(report, each),
      unseal: () => this.unseal(report, each),
      visit: () => this.visit(this.anyone(each)),
      allow: () => (this.cast.allowing ? this.allow(report) : this.visit(this.anyone(each))),
      patrol: () => this.patrol(),
      announce: () =>
        this.say(report.reporter.name, 'photo.announce', { paths: [`reports/${this.id()}/1.jpg`] }),
      later: () => this.later(each.how % 3 === 0 ? aDay : 31 * minute),
      morning: () => this.morning(),
    }
    return moves[each.what]()
  }

  /** A minute and more apart, so that nobody is too quick. */
  private say(who: Name, action: ActionName, input: object, reporter?: Reporter): Promise<unknown> {
    this.time += 70_000
    return this.watch.say(this.time, who, action, input, reporter)
  }

  /** As phones make them; the same in every town. */
  private id = () => `x${String((this.made += 1)).padStart(3, '0')}${'reportfromaphone'}`
  private step = (reportId: string) => ({ reportId, commandId: this.id() })

  /** Any of the staff, whoever may have reported, or somebody who never reported. */
  private anyone({ who }: Move): Name {
    return pick([...observers, ...this.cast.suspects], who)
  }

  private async file({ how }: { readonly how: number } = { how: 0 }): Promise<void> {
    const reporter = this.filed.length === 0 ? this.cast.first : this.cast.others
    const reportId = this.id()
    const photos = [await upload(this.watch.town, reportId, '1.jpg', photo())]
    const link = how % 2 === 0 ? ('wechat' as const) : ('receipt' as const)
    const text = `排污，找我 ${reporter.phone}，微信${reporter.contact}`
    const contact = how % 3 === 0 ? reporter.phone : reporter.contact
    const place = onStream(20 + (how % 3))
    const input = { reportId, category: 'outlet', place, text, photos, link, contact }
    const answer = await this.say(reporter.name, 'report.submit', input)
    const { receipt } = (answer as { value: { receipt: string } }).value
    reporter.receipts.push(receipt)
    this.watch.filed.push({ reportId, at: this.time })
    await this.watch.settled()
    this.filed.push({ reportId, reporter, receipt })
  }

  /** The next right step of a report, by the right person, up to the money. */
  private async advance(
    { reportId, reporter, receipt }: Filed,
    { how }: Pick<Move, 'how'>,
  ): Promise<unknown> {
    const { state } = this.watch.one<{ state: string }>('reports', { _id: reportId })!
    const office = pick(['office', 'office2'] as const, how)
    if (['submitted', 'accepted', 'handedBack'].includes(state)) {
      const joint = how % 2 === 0 ? [agriculture] : []
      const charge = { lead: environment, joint, handling: 'ordinary', text: '' }
      return this.say(office, 'report.dispatch', { ...this.step(reportId), ...charge })
    }
    if (state === 'assigned' || state === 'handling') {
      const photos = [await upload(this.watch.town, reportId, `${this.id()}.jpg`)]
      await this.say('environment', 'report.resolve', { ...this.step(reportId), text: '已处理', photos })
      return this.watch.settled()
    }
    if (state === 'resolved') {
      const verdict = { text: '', severity: 'slight', close: true }
      return this.say(office, 'report.verify', { ...this.step(reportId), ...verdict })
    }
    const reward = this.rewardOf(reportId)
    if (reward?.state === 'proposed' || reward?.state === 'approvedOnce') {
      const other = reward.state === 'proposed' ? 'office' : 'office2'
      return this.say(other, 'reward.approve', { rewardId: reward._id })
    }
    if (!reward || !this.cast.fetching) return
    if (how % 3 === 0) return this.say(office, 'reward.payCash', { receipt, rewardId: reward._id }, reporter)
    return this.say(reporter.name, 'reward.claim', { receipt })
  }

  private rewardOf = (reportId: string) =>
    this.watch.one<{ _id: string; state: string }>('rewards', { reportId })

  /** Something with a report, right or not, by anyone. */
  private work({ reportId }: Filed, each: Move): Promise<unknown> {
    const tried = stepsOf(pick(this.filed, each.how).reportId, this.filed[0]!.reportId, each.who % 2 === 0)
    const [action, more] = pick(tried, each.how)
    const who =
      each.which % 2 === 0 ? pick(['office', 'environment'] as const, each.who) : pick(observers, each.who)
    return this.say(who, action, { ...this.step(reportId), ...more })
  }

  private read({ reportId }: Filed, each: Move): Promise<unknown> {
    const [action, input] = pick([...this.readingsOf(reportId), ...readings], each.how)
    return this.say(this.anyone(each), action, input)
  }

  private readingsOf(reportId: string): Reading[] {
    const { number } = this.watch.one<{ number: string }>('reports', { _id: reportId })!
    return readingsOf(reportId, number)
  }

  /** Everything that anybody else may look at. */
  private async readAll(): Promise<void> {
    const ofReports = this.filed.flatMap(({ reportId }) => this.readingsOf(reportId))
    // The second of two alike sees nothing more.
    for (const who of observers.filter((each) => each !== 'office2' && each !== 'policeChief'))
      for (const [action, input] of [...ofReports, ...readings]) await this.say(who, action, input)
  }

  /** What the reporter may do, by the reporter (WeChat or receipt), or tried by another. */
  private own({ reportId, reporter, receipt }: Filed, each: Move): Promise<unknown> {
    const mine = each.which % 3 !== 0
    const commandId = this.id()
    const tried = ownSteps(reporter, commandId)
    const [action, more] = pick(tried, each.how)
    const named = action === 'report.listMine' ? {} : mine && each.who % 2 === 0 ? { receipt } : { reportId }
    return this.say(mine ? reporter.name : pick(observers, each.who), action, { ...named, ...more })
  }

  private reward({ reportId, receipt }: Filed, each: Move): Promise<unknown> {
    const who = pick(observers, each.who)
    const rewardId = this.rewardOf(reportId)?._id ?? 'none'
    if (each.how % 3 === 0) return this.say(who, 'reward.approve', { rewardId })
    if (each.how % 3 === 1) return this.say(who, 'reward.claim', { reportId })
    return this.say(
      pick(['office', 'office2'] as const, each.who),
      'reward.lookUp',
      { receipt },
      this.reporterOf(receipt),
    )
  }

  private reporterOf = (receipt: string) => this.filed.find((each) => each.receipt === receipt)!.reporter

  private unseal({ reportId }: Filed, each: Move): Promise<unknown> {
    const asked = this.watch.one<{ _id: string }>('unsealings', { reportId })
    if (asked)
      return this.say('headChief', 'vault.decideUnseal', {
        unsealingId: asked._id,
        agreed: each.how % 2 === 0,
      })
    const unseal = { reportId, reason: '派出所来函协查，案号已登记' }
    return this.say(pick(observers, each.who), 'vault.requestUnseal', unseal)
  }

  private visit(who: Name): Promise<unknown> {
    const cloudId = this.watch.cloudId(who, this.time)
    return this.say(who, 'push.enterGroup', { groupId: 'chiefs', cloudId })
  }

  /** Messages about one's own report. */
  private allow({ reporter }: Filed): Promise<unknown> {
    this.watch.allows(reporter.name)
    const answers = (['reportClosed', 'rewardReady'] as const).map((template) => ({
      template,
      answer: 'accept',
    }))
    return this.say(reporter.name, 'reminder.consent', { tapId: this.id(), answers })
  }

  private patrol(): Promise<unknown> {
    const given = { seed: String(this.made), endedAt: this.time }
    return this.say('villageChief', 'patrol.submit', walk(given, { patrolId: this.id() }))
  }

  private async later(milliseconds: number): Promise<void> {
    this.time += Math.ceil(milliseconds / minute) * minute
    await this.watch.strike(this.time)
    await this.watch.settled()
  }

  private async morning(): Promise<void> {
    const day = startOfDay(dayOf(this.time))
    for (const hours of [17, 24 + 6, 24 + 7.5]) {
      this.time = Math.max(this.time + 10 * minute, day + hours * 60 * minute)
      await this.watch.strike(this.time)
    }
  }
}
