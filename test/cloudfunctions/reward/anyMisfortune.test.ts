/**
 * Many rewards are claimed while everything goes wrong at random (misfortune.ts) and the office stops what hangs; when
 * it has calmed down, the books are exact. `npm run soak -- payouts` tells what happened, too.
 */
import { dice } from '../../../local/payment/behaviour'
import { series } from '../../series'
import { openTown, type Someone, type Town, townTime } from '../town'
import { allRewards, expectExactBooks, grouped, unsettled } from './books'
import { type Claimant, enterClaimants } from './claimants'
import { Misfortune } from './misfortune'

const { numRuns: payouts, seed } = series('payouts')
const minute = 60_000
const hour = 60 * minute
/** People who act at the same moment. */
const sideBySide = 6

let town: Town
beforeAll(async () => {
  // The gateway tells of every function that dies under a notice; here they die all the time.
  jest.spyOn(console, 'error').mockImplementation(() => {})
  town = await openTown({ mostInstances: 4 })
})
afterAll(async () => {
  await town.close()
  jest.restoreAllMocks()
})

it(
  'none is paid twice, none is lost, and the budget is exact to the fen',
  async () => {
    const began = Date.now()
    const world = new World(seed)
    await world.begin(payouts)
    // Hours between the visits: some within the day of a bill, some after it was closed.
    for (const pause of [0, 3, 24, 5, 26]) await world.everyoneComes(pause * hour)
    const misfortune = { ...world.misfortune.counts }
    const troubled = Date.now() - began
    world.misfortune.over()
    await world.calmDown()
    expectExactBooks(town, world.claimants)

    const states = grouped(allRewards(town), ({ state }) => state)
    expect([...states.keys()].filter((state) => !['paid', 'failed', 'claimable'].includes(state))).toEqual([])
    const paid = new Set(states.get('paid')?.map(({ _id }) => _id))
    const came = world.claimants.filter(({ habit }) => habit === 'ready' || habit === 'cash')
    expect(came.filter(({ rewardId }) => !paid.has(rewardId))).toEqual([])

    await world.untilAllClaimsRanOut()
    expectExactBooks(town, world.claimants)
    const ended = allRewards(town).map(({ state }) => state)
    expect(ended.every((state) => state === 'paid' || state === 'expired')).toBe(true)
    if (process.env.ROUNDS) world.tell({ misfortune, troubled, whole: Date.now() - began })
  },
  Math.max(180_000, payouts * 5_000),
)

class World {
  readonly misfortune: Misfortune
  claimants: Claimant[] = []
  private readonly roll: () => number
  private at = townTime()
  private calls = 0
  private stops = 0
  /** Calls under way, and when they began. */
  private readonly underWay = new Map<Promise<unknown>, number>()

  constructor(chosen: number) {
    this.roll = dice(chosen)
    this.misfortune = new Misfortune(town, this.roll)
  }

  async begin(count: number): Promise<void> {
    this.claimants = await enterClaimants(town, count, this.roll)
    town.cloud.payments.balance = 10_000_000
  }

  /** All come, a few at a time, and the timer strikes meanwhile, sometimes twice at once. */
  async everyoneComes(pause: number): Promise<void> {
    this.at += pause
    const open = new Set(
      allRewards(town)
        .filter(({ state }) => state !== 'paid')
        .map(({ _id }) => _id),
    )
    const queue = this.claimants.filter(({ rewardId }) => open.has(rewardId))
    const step = (2 * hour) / queue.length
    const line = async () => {
      for (let next = queue.pop(); next; next = queue.pop()) {
        this.at += this.roll() * step
        this.misfortune.befall()
        if (this.roll() < 0.04) await Promise.all([this.strike(), this.roll() < 0.3 ? this.strike() : null])
        if (this.roll() < 0.08) await this.officeStops()
        await this.visit(next)
      }
    }
    await Promise.all(Array.from({ length: sideBySide }, line))
  }

  /** The office gives up what hangs, and now and then tries it with what does not. */
  private async officeStops(): Promise<void> {
    await this.noneIsOlderThanAFunctionLives()
    const moment = { server: this.at }
    const [clerk, other] = [town.as('office'), town.as('office2')]
    const stop = (who: Someone, rewardId: string) =>
      this.survived(who.call('reward.stopTransfer', { rewardId, text: '微信停了权限' }, moment))
    const listed = await this.survived(clerk.call('reward.list', { stuck: true, limit: 10 }, moment))
    const stuck = listed?.ok ? listed.value.items.filter(() => this.roll() < 0.5).map(({ id }) => id) : []
    const any = this.claimants[Math.floor(this.roll() * this.claimants.length)]!.rewardId
    for (const rewardId of [...stuck, any]) {
      const twice = this.roll() < 0.2 ? stop(other, rewardId) : null
      const strike = this.roll() < 0.2 ? this.survived(town.strike(this.at)) : null
      const [answer] = await Promise.all([stop(clerk, rewardId), twice, strike])
      if (answer?.ok) this.stops += 1
    }
  }

  /** People come side by side while hours pass, but no function is under way for longer than a minute. */
  private async noneIsOlderThanAFunctionLives(): Promise<void> {
    const old = [...this.underWay].filter(([, began]) => began < this.at - minute).map(([call]) => call)
    await Promise.allSettled(old)
  }

  private async visit(one: Claimant): Promise<void> {
    if (one.habit === 'never') return
    const person = town.as(one.name)
    if (one.receipt !== null) return this.forCash(one, one.receipt)
    const taps = this.roll() < 0.7 ? 1 : this.roll() < 0.7 ? 2 : 3
    const answers = await Promise.all(Array.from({ length: taps }, () => this.ask(person, 'claim', one)))
    const packaged = answers.find((answer) => answer?.confirm)?.confirm?.package
    if (!packaged || one.habit === 'forgetful' || this.roll() < 0.25) return
    await Promise.all([this.confirm(packaged), this.roll() < 0.15 ? this.confirm(packaged) : null])
    if (this.roll() < 0.6) await Promise.all([this.ask(person, 'check', one), this.maybeCheck(person, one)])
  }

  private async maybeCheck(person: Someone, one: Claimant): Promise<void> {
    if (this.roll() < 0.2) await this.ask(person, 'check', one)
  }

  /** Two at the office and the person's own phone, all at once. */
  private async forCash({ rewardId, reportId, name }: Claimant, receipt: string): Promise<void> {
    const pay = (clerk: 'office' | 'office2') =>
      this.survived(town.as(clerk).call('reward.payCash', { receipt, rewardId }, { server: this.at }))
    const claim = () => this.ask(town.as(name), 'claim', { reportId })
    await Promise.all([
      pay('office'),
      this.roll() < 0.3 ? pay('office2') : null,
      this.roll() < 0.3 ? claim() : null,
    ])
  }

  private async ask(person: Someone, what: 'claim' | 'check', { reportId }: Pick<Claimant, 'reportId'>) {
    const answer = await this.survived(person.call(`reward.${what}`, { reportId }, { server: this.at }))
    return answer?.ok ? answer.value : null
  }

  private async confirm(packaged: string): Promise<void> {
    await town.cloud.payments.confirm(packaged).catch((error: unknown) => {
      // Confirmed already, or closed meanwhile: WeChat says so on the phone.
      if (!(error instanceof RangeError)) throw error
    })
  }

  /** A call whose function may die. */
  private async survived<T>(call: Promise<T>): Promise<T | null> {
    this.calls += 1
    this.underWay.set(call, this.at)
    const over = () => void this.underWay.delete(call)
    call.then(over, over)
    return call.catch((error: { errCode?: number; message: string }) => {
      this.misfortune.count(`function died or timed out`)
      if (!/exit|died|timed out|time limit|-50400/i.test(`${error.message} ${error.errCode}`)) throw error
      return null
    })
  }

  private strike = async () => {
    await this.noneIsOlderThanAFunctionLives()
    return this.survived(town.strike(this.at))
  }

  /** No more faults: people who want their money come again, and the timer strikes until nothing is left to do. */
  async calmDown(): Promise<void> {
    for (let round = 0; round < 12; round++) {
      this.at += round === 0 ? hour : 25 * hour
      await this.strikeUntilQuiet()
      const paid = new Set(
        allRewards(town)
          .filter(({ state }) => state === 'paid')
          .map(({ _id }) => _id),
      )
      const left = this.claimants.filter(
        ({ rewardId, habit }) => !paid.has(rewardId) && /ready|cash/.test(habit),
      )
      if (left.length === 0 && unsettled(town).length === 0) return
      await this.inLines(left, async (one) => {
        if (one.receipt !== null) return this.forCash(one, one.receipt)
        const confirm = (await this.ask(town.as(one.name), 'claim', one))?.confirm
        if (confirm) await this.confirm(confirm.package)
        await this.ask(town.as(one.name), 'check', one)
      })
    }
  }

  async untilAllClaimsRanOut(): Promise<void> {
    this.at += 45 * 24 * hour
    await this.strikeUntilQuiet()
  }

  private async strikeUntilQuiet(): Promise<void> {
    for (let strike = 0; strike < payouts; strike++) {
      const struck = (await this.strike()) as { worked: number } | null
      this.at += minute
      if (struck?.worked === 0) return
    }
  }

  private async inLines<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
    const queue = [...all]
    const line = async () => {
      for (let next = queue.pop(); next; next = queue.pop()) await work(next)
    }
    await Promise.all(Array.from({ length: sideBySide }, line))
  }

  tell(figures: { misfortune: Record<string, number>; troubled: number; whole: number }): void {
    const { payments } = town.cloud
    const ends = count(allRewards(town), ({ state, way }) => `${state} ${way ?? ''}`)
    const bills = count(payments.bills(), ({ state }) => state)
    const all = {
      seed,
      payouts,
      calls: this.calls,
      stops: this.stops,
      ...figures,
      ends,
      bills,
      fen: payments.totalPaid(),
    }
    console.log(JSON.stringify(all, null, 1))
  }
}

const count = <T>(all: readonly T[], by: (each: T) => string) =>
  Object.fromEntries([...grouped(all, by)].map(([kind, some]) => [kind, some.length]))
