/**
 * The demo as it is served: first the weeks, with the year being lived beside them; then the year. It takes their
 * place by itself while nobody has come yet, later only when somebody says so: whoever is in the middle of a form or
 * a walk must not find another town under it.
 */
import { dayOf, daysBetween } from '../../../domain/calendar/day'
import type { LocalCloud } from '../../../local'
import { liveDemo, serveDemo } from '../demoCloud'
import { deskRoutes } from './desk'
import * as folders from './folders'
import { type LivingYear, liveYear, type Year, YEAR_WEEKS } from './year'

/** Weeks that are lived before the address is told: what three minutes have room for beside installing and building. */
const FIRST_WEEKS = 2

interface TownOptions {
  readonly places: folders.Folders
  readonly functionsDir: string
  readonly webDir: string
  readonly port: number
  readonly host: string
  readonly say: (line: string) => void
}

export interface Town {
  readonly url: string
  readonly year: () => Year
  close(): Promise<void>
}

/** Lives through the weeks, which is all that has to be there before the town can be opened. */
export async function liveWeeks({ places, functionsDir, say }: TownOptions): Promise<void> {
  await folders.mendExchange(places)
  const { served, year } = places
  if (await liveDemo({ dataDir: served, functionsDir, weeks: FIRST_WEEKS, say }))
    folders.markUntouched(served)
  await folders.throwAwayOtherYear(places)
  if (folders.isUntouched(served) && (await folders.isComplete(year))) folders.exchange(places)
}

const whole: Year = { state: 'whole', day: null, done: 1, secondsLeft: 0 }

export async function openTown(options: TownOptions): Promise<Town> {
  const { places, functionsDir, say } = options
  const { now, start } = await folders.historyOf(places)
  let [living, somebodyCame, taking] = [null as LivingYear | null, false, null as Promise<void> | null]
  const seen = (acted: boolean) => {
    somebodyCame = true
    if (acted) folders.markTouched(places.served)
  }
  const year = () => living?.now() ?? whole
  const take = () => void (taking ??= takeYear())
  const serve = (): Promise<LocalCloud> =>
    serveDemo({ ...options, dataDir: places.served, routes: [deskRoutes({ year, take, seen })] })
  const takeYear = async () => {
    await cloud.close()
    folders.exchange(places)
    living = null
    cloud = await serve()
    say('一整年已经换上；先前那几周留在 .local-cloud-weeks。')
  }
  let cloud = await serve()
  const onReady = () => {
    say('一整年已经过完。')
    if (!somebodyCame && folders.isUntouched(places.served)) take()
    else say('有人正在用眼下这几周，就不自动换了：在演示身份页点「换到一整年」。')
  }
  if (daysBetween(start, dayOf(now)) < YEAR_WEEKS * 7) {
    living = await liveYear({ dataDir: places.year, functionsDir, now }, say, onReady)
  }
  return {
    get url() {
      return cloud.url
    },
    year,
    async close() {
      await taking
      await living?.stop()
      await cloud.close()
    },
  }
}
