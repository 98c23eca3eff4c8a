/** Another function of ours, called from within one. */
import { cloud } from './wx'

/**
 * What its `main` answers. Throws when it fails, dies, or has not answered within `patience` ms: it may be running
 * still, so `data` should tell it until when anybody waits.
 */
export async function callFunction(name: string, data: object, patience: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} did not answer within ${patience} ms`)), patience)
  })
  const call = cloud.callFunction({ name, data }) as Promise<{ result?: unknown }>
  try {
    return (await Promise.race([call, late])).result
  } finally {
    clearTimeout(timer)
    // Whatever comes of it later concerns nobody.
    call.catch(() => undefined)
  }
}
