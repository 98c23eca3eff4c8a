/**
 * Gives a function process a clock that can be moved. The cloud has no such thing, so the function
 * must not notice: `new Date()` and `Date.now()` are shifted, everything else of Date stays the
 * original. Timers (setTimeout) run in real time.
 */
const RealDate = Date
let offset = 0

/** Milliseconds the process' clock shall be ahead of the machine's. */
export function setClockOffset(milliseconds: number): void {
  offset = milliseconds
}

const now = () => RealDate.now() + offset

/** Replaces the global Date once, before the function is loaded. */
export function installMovableClock(): void {
  const movable = new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
  RealDate.prototype.constructor = movable
  globalThis.Date = movable
}
