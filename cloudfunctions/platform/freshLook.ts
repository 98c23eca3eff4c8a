/**
 * What a transaction cannot ask (whether there is another one of the kind) is looked up before it. An attempt that sees in
 * its transaction that this may be otherwise by now answers null, has written nothing, and is made again. It ends: each time
 * somebody else has come through.
 */
import { type Answer, done } from '../../domain/contract/answer'

export async function withFreshLook<T>(attempt: () => Promise<Answer<T | null>>): Promise<Answer<T>> {
  for (;;) {
    const answer = await attempt()
    if (!answer.ok) return answer
    if (answer.value !== null) return done(answer.value)
  }
}
