/** Looks after every call at all it may have left a trace in, for what only reporters may know; keeps what others see. */
import { setTimeout as pause } from 'node:timers/promises'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ActionName } from '../../../../domain/contract/contract'
import { eventually } from '../../../local/waiting'
import type { Town } from '../../town'
import type { Heap } from './likeness'
import { everything, unsigned } from '../reporting'

export type Name = Parameters<Town['as']>[0]

/** What must stay with its reporter: openid, phone, contact, receipt codes. */
export interface Reporter {
  readonly name: Name
  readonly phone: string
  readonly contact: string
  readonly receipts: string[]
}

const secretsOf = (town: Town, { name, phone, contact, receipts }: Reporter) => [
  town.as(name).openid,
  phone,
  contact,
  ...receipts,
  ...receipts.map((code) => code.replace(/(\d{4})(?=\d)/g, '$1 ')),
]

const among = (text: string, secrets: readonly string[]) => secrets.filter((secret) => text.includes(secret))

const crockford = '0123456789abcdefghjkmnpqrstvwxyz'

/** A moment in every way of writing numbers that ids are made of, in small letters. */
function writings(moment: number): string[] {
  const digits = moment.toString(32)
  const inCrockford = Array.from(digits, (digit) => crockford[parseInt(digit, 32)]).join('')
  return [...[10, 16, 32, 36].map((base) => moment.toString(base)), inCrockford]
}

/** Even the one-way codes stay inside. */
const codes = (town: Town) => town.cloud.database.find('reporters', {}).map(({ code }) => String(code))

export class Watch {
  calls = 0
  private readonly stores: Heap[] = []
  /** Each report, and when it was filed, ms. On a phone its id begins with the moment at which its form was opened. */
  readonly filed: { readonly reportId: string; readonly at: number }[] = []
  private readonly answers: { readonly who: Name; readonly answer: unknown }[] = []

  /** `suspects`: whoever may have reported; what they are told is theirs, and nobody else's business. */
  constructor(
    readonly town: Town,
    private readonly dataDir: string,
    private readonly reporters: readonly Reporter[],
    private readonly suspects: readonly Name[],
  ) {}

  /** The call as it is, then everything it may have left a trace in. `reporter`: at the counter, with the receipt. */
  async say(
    time: number,
    who: Name,
    action: ActionName,
    input: object,
    reporter?: Reporter,
  ): Promise<unknown> {
    this.calls += 1
    const at = { server: time }
    const answer = await this.town
      .as(who)
      .call(action, input as never, at)
      .catch(String)
    this.tellsNothing(answer, `${action} to ${who}`, reporter?.name ?? who)
    if (!this.suspects.includes(who))
      this.answers.push({ ...{ call: this.calls, action, input: { ...input, cloudId: '' } }, who, answer })
    return answer
  }

  async strike(time: number): Promise<void> {
    this.tellsNothing(await this.town.strike(time).catch(String), 'the clock')
  }

  one<T>(collection: string, where: object): T | undefined {
    return this.town.cloud.database.find(collection, where as never)[0] as T | undefined
  }

  /** WeChat has said what it thinks of every photo. */
  settled(): Promise<unknown> {
    const checks = () => this.town.cloud.database.find('mediaChecks', {})
    return eventually(
      async () => checks().filter(({ verdict, of }) => verdict === 'unknown' || of === null).length,
      (open) => open === 0,
    )
  }

  /** What the phone is given when the group's card is opened. */
  cloudId(who: Name, time: number): string {
    const { openData } = this.town.cloud.openApi
    return openData.newCloudId(this.town.as(who).openid, { opengid: 'wx-group' }, time)
  }

  /** 「总是允许」 in WeChat's dialog. */
  allows(who: Name): void {
    for (const template of ['reportClosed', 'rewardReady'])
      this.town.cloud.openApi.consents.add(this.town.as(who).openid, `id-of-${template}`)
  }

  /** Whoever reported may be told what is theirs. */
  private tellsNothing(answer: unknown, what: string, told?: string): void {
    const others = this.reporters
      .filter(({ name }) => name !== told)
      .flatMap((each) => secretsOf(this.town, each))
    const all = this.reporters.flatMap((each) => secretsOf(this.town, each))
    expect([what, among(JSON.stringify(answer), [...others, ...codes(this.town)])]).toEqual([what, []])
    const audit = JSON.stringify(this.town.cloud.database.find('audit', {}))
    expect(['audit', what, among(audit, [...all, ...codes(this.town)])]).toEqual(['audit', what, []])
    expect(['log', what, among(this.log(), [...all, ...codes(this.town)])]).toEqual(['log', what, []])
  }

  private log = () => readFileSync(path.join(this.dataDir, 'logs', 'functions.log'), 'utf8')

  /** Sealed values are cipher text, so nothing readable is left but what staff themselves gave. */
  storeTellsNothing(): void {
    const all = this.reporters.flatMap((each) => secretsOf(this.town, each))
    for (const [name, documents] of Object.entries(everything(this.town, ['people', 'bindings'])))
      expect([name, among(JSON.stringify(documents), all)]).toEqual([name, []])
  }

  /** Only the office and the head chief know when something was filed; to all others it is a day. */
  momentTellsNobody(): void {
    const knowing: readonly Name[] = ['office', 'office2', 'headChief']
    const told = this.answers.filter(({ who }) => !knowing.includes(who)).map(({ answer }) => answer)
    const moments = this.filed.flatMap(({ reportId, at }) => [reportId, ...writings(at)])
    const text = JSON.stringify(told).toLowerCase()
    expect(moments.filter((moment) => text.includes(moment))).toEqual([])
  }

  /** What lies in the store at this moment: some of it is forgotten soon. */
  look(): void {
    this.stores.push(everything(this.town, []))
  }

  /** What a function says reaches the log a moment behind its answer. */
  async logIsWritten(): Promise<void> {
    for (let known = -1; known !== this.log().length;) {
      known = this.log().length
      await pause(400)
    }
  }

  /** All that anybody but the suspects gets to see, and whoever has database, storage and log. */
  seen(): { readonly stores: readonly Heap[]; readonly told: Heap } {
    const lines = this.log().match(/\{.*\}/g) ?? []
    const log = lines.map((line) => ({ ...(JSON.parse(line) as object), milliseconds: 0 }))
    const files = [{ files: readdirSync(path.join(this.dataDir, 'files')).length }]
    const plain = JSON.stringify(unsigned(this.answers)).replaceAll(this.town.cloud.url, '')
    const answers = JSON.parse(plain) as object[]
    return { stores: this.stores, told: { answers, log, files } }
  }
}
