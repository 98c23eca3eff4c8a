/** Looks after every call at all it may have left a trace in, for what only reporters may know. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ActionName } from '../../../domain/contract/contract'
import type { Town } from '../town'
import { everything } from './reporting'

export type Name = Parameters<Town['as']>[0]

/** What must stay with its reporter: openid, phone, contact, receipt codes. */
export interface Reporter {
  readonly name: `resident${string}`
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

/** Even the one-way codes stay inside. */
const codes = (town: Town) => town.cloud.database.find('reporters', {}).map(({ code }) => String(code))

export class Watch {
  calls = 0
  reporters: readonly Reporter[] = []

  constructor(
    readonly town: Town,
    private readonly dataDir: string,
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
    return answer
  }

  /** Whoever reported may be told what is theirs. */
  tellsNothing(answer: unknown, what: string, told?: string): void {
    const others = this.reporters
      .filter(({ name }) => name !== told)
      .flatMap((each) => secretsOf(this.town, each))
    const all = this.reporters.flatMap((each) => secretsOf(this.town, each))
    expect([what, among(JSON.stringify(answer), [...others, ...codes(this.town)])]).toEqual([what, []])
    const audit = JSON.stringify(this.town.cloud.database.find('audit', {}))
    expect(['audit', what, among(audit, [...all, ...codes(this.town)])]).toEqual(['audit', what, []])
    const log = readFileSync(path.join(this.dataDir, 'logs', 'functions.log'), 'utf8')
    expect(['log', what, among(log, [...all, ...codes(this.town)])]).toEqual(['log', what, []])
  }

  /** Sealed values are cipher text, so nothing readable is left but what staff themselves gave. */
  storeTellsNothing(): void {
    const all = this.reporters.flatMap((each) => secretsOf(this.town, each))
    for (const [name, documents] of Object.entries(everything(this.town, ['people', 'bindings'])))
      expect([name, among(JSON.stringify(documents), all)]).toEqual([name, []])
  }
}
