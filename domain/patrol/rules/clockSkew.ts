/**
 * Clock skew: times of a patrol come from the phone, whose clock may be wrong. The phone says what time it
 * has when it sends; the server knows what time it is.
 */

/** Seconds the phone's clock is ahead (behind: negative) of the server's. Both times in epoch milliseconds. */
export function skewSeconds(sentAt: number, receivedAt: number): number {
  return (sentAt - receivedAt) / 1000
}
