/** The only file that imports wx-server-sdk. Its neighbours wrap what we use of it; all others import ./index. */
import cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

export { cloud }

/** WeChat's number of a refusal, as the SDK throws it; undefined for anything else. */
export function errorCodeOf(error: unknown): number | undefined {
  const code = typeof error === 'object' && error !== null && 'errCode' in error ? error.errCode : undefined
  return typeof code === 'number' ? code : undefined
}
