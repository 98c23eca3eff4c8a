/**
 * Where a journey happens: a small town with a cloud of its own, on a Wednesday morning in spring, and the phones
 * of its people. Every journey has its own, so none finds what another one left.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { demoPhoto } from '../../demo/images'
import { openTown, type Town } from '../cloudfunctions/town'
import { openApp, type App, type Opening, type Target } from './target'
import { liesOn, ways } from './ways'

/** When the journeys begin: Wednesday, March 18th 2026, half past eight in Shanghai. */
export const morning = Date.parse('2026-03-18T08:30:00+08:00')

const webDir = path.resolve(__dirname, '../../dist/h5')

export type Who = Parameters<Town['as']>[0]

export interface Stage {
  readonly town: Town
  /** A picture from the bank, as a file on this machine. */
  readonly photo: string
  /** Opens the product on this person's phone. The clock of phone and cloud stands at `startAt`, else at `morning`. */
  phone(target: Target, who: Who, opening?: Partial<Opening>): Promise<App>
  /** Closes everything; answers with what went wrong on any phone without anybody being told. */
  close(): Promise<string[]>
}

/** The way of the journey that runs (ways.ts) says all its pages, or `npm run check` would not know them. */
function offTheWay(app: App): string[] {
  const journey = path.basename(expect.getState().testPath ?? '', '.test.ts')
  const way = ways[journey]
  if (!way) return [`${journey} has no way in ways.ts`]
  const off = app.walked().filter((page) => !liesOn(way, page))
  return off.map((page) => `${page} is not on the way of ${journey} in ways.ts`)
}

export async function openStage(): Promise<Stage> {
  const town = await openTown({ webDir })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'journey-'))
  const photo = path.join(folder, 'bank.png')
  writeFileSync(photo, demoPhoto('waste', 'journey'))
  const phones: App[] = []
  return {
    town,
    photo,
    async phone(target, who, opening = {}) {
      const persona = town.as(who).openid
      const app = await openApp(target, { gateway: town.cloud.url, persona, startAt: morning, ...opening })
      phones.push(app)
      return app
    },
    async close() {
      const problems: string[] = []
      for (const app of phones) {
        problems.push(...(await app.problems()), ...offTheWay(app))
        await app.close()
      }
      await town.close()
      rmSync(folder, { recursive: true, force: true })
      return problems
    },
  }
}
