/** The clock of a phone that a journey may move, with the local cloud's clock kept beside it. */
import type { BrowserContext } from 'playwright-core'

export interface PhoneClock {
  /** Lets this many milliseconds pass on the phone; its timers fire as they would have. */
  advance(milliseconds: number): Promise<void>
  /** Sets the cloud to the phone's time. */
  tellCloud(): Promise<void>
}

/** How far (ms) the clocks may part during a walk; the product allows a phone more than that. */
const apart = 10_000

/** Sets phone and cloud to `startAt`; without it the phone has this machine's time and no clock is moved. */
export async function clockOf(
  context: BrowserContext,
  { gateway, startAt }: { gateway: string; startAt?: number | string },
): Promise<PhoneClock | undefined> {
  if (startAt === undefined) return undefined
  const started = { phone: new Date(startAt).getTime(), real: Date.now() }
  let passed = 0
  let told = 0
  await context.clock.install({ time: started.phone })
  const tellCloud = async () => {
    told = passed
    const at = started.phone + passed + Date.now() - started.real
    await fetch(`${gateway}/local/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ at }),
    })
  }
  await tellCloud()
  return {
    async advance(milliseconds) {
      await context.clock.runFor(milliseconds)
      passed += milliseconds
      if (passed - told >= apart) await tellCloud()
    },
    tellCloud,
  }
}
