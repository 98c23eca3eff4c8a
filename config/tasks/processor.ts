/**
 * Seconds of the processor that tools took, with all the programs they started: the measure of what makes `npm test` long,
 * since it hardly depends on what else the machine does. The system counts it for a child that has ended.
 */
import { readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second, whatever the machine. */
const perSecond = 100
let told = 0

/** Of all children of this process that have ended; null where the system does not tell (it is no Linux). */
function ofEnded(): number | null {
  try {
    const line = readFileSync('/proc/self/stat', 'utf8')
    // The name of the program may hold blanks; what is counted stands behind its bracket.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[13]) + Number(fields[14])) / perSecond
  } catch {
    return null
  }
}

/** Asked when a child has just ended: what it took. Of two that ended at the same moment the first is told both. */
export function ofThatChild(): number | null {
  const now = ofEnded()
  if (now === null) return null
  const taken = now - told
  told = now
  return taken
}
