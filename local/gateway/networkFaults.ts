/**
 * Bad networks on purpose. A test tells the gateway to lose the next requests before or after they were
 * carried out, to be slow, or to answer 500; the phone's outbox has to come through all of it.
 */

type FaultMode = 'dropBefore' | 'dropAfter' | 'delay' | 'error500'

export interface NetworkFault {
  mode: FaultMode
  /** How many matching requests it befalls; default 1. */
  next?: number
  /** Milliseconds of delay; default 1,000. */
  ms?: number
  /** Only requests with this word: a function's name, `upload`, or a text field of the event (its action). */
  match?: string
}

const MODES: FaultMode[] = ['dropBefore', 'dropAfter', 'delay', 'error500']

export class NetworkFaults {
  private faults: Array<NetworkFault & { next: number }> = []

  /** Errors: RangeError on an unknown mode. */
  add(fault: NetworkFault): void {
    if (!MODES.includes(fault.mode)) throw new RangeError(`mode is one of ${MODES.join(', ')}`)
    this.faults.push({ ...fault, next: fault.next ?? 1 })
  }

  clear(): void {
    this.faults = []
  }

  /** Faults still to come. */
  waiting(): NetworkFault[] {
    return this.faults
  }

  /** What befalls a request known by these words, if anything; counts it. */
  take(words: string[]): NetworkFault | undefined {
    const fault = this.faults.find(({ match }) => match === undefined || words.includes(match))
    if (!fault) return undefined
    fault.next -= 1
    this.faults = this.faults.filter(({ next }) => next > 0)
    return fault
  }
}
