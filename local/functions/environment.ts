/**
 * The environment variables of a function process, as wx-server-sdk expects them on the platform. With
 * `TCB_CONTEXT_CNFG` the unmodified SDK speaks to our admin server. The machine's own environment is
 * not passed on: a function must not come to depend on it.
 */

export interface ProcessEnvironmentOptions {
  adminUrl: string
  env: string
  functionName: string
  /** Secrets and settings the office would enter in the console. */
  own: Record<string, string>
}

/** The app id of the local cloud; the platform's begin with `wx` too. */
export const LOCAL_APP_ID = 'wx0000000000000local'

const WX_CONTEXT_KEYS = ['WX_OPENID', 'WX_APPID', 'WX_UNIONID', 'WX_API_TOKEN', 'WX_CLIENTIP']
const CALL_VARIABLES = ['WX_OPENID', 'WX_API_TOKEN', 'WX_CLIENTIP', 'TCB_SOURCE', 'TRIGGER_SRC']

/** What an outside program (a test suite with the SDK) sets to use the local cloud. */
export function sdkEnvironment(adminUrl: string, env: string): Record<string, string> {
  return {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: env,
    TCB_ENV: env,
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE,SCF_NAMESPACE',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    WX_CONTEXT_KEYS: WX_CONTEXT_KEYS.join(','),
    WX_APPID: LOCAL_APP_ID,
  }
}

/** Variables that stay the same for the life of a function process. Its day is UTC, as in the cloud. */
export function processEnvironment(options: ProcessEnvironmentOptions): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    TZ: 'UTC',
    ...options.own,
    ...sdkEnvironment(options.adminUrl, options.env),
    SCF_FUNCTIONNAME: options.functionName,
    CALL_VARIABLES: CALL_VARIABLES.join(','),
  }
}

/** Variables of one call. Without an openid the call comes from no person (a timer, the console). */
export function callEnvironment(call: {
  token: string
  openid?: string
  source: string
}): Record<string, string> {
  return {
    WX_API_TOKEN: call.token,
    WX_CLIENTIP: '127.0.0.1',
    TCB_SOURCE: call.source,
    ...(call.openid ? { WX_OPENID: call.openid } : {}),
    ...(call.source === 'wx_trigger' ? { TRIGGER_SRC: 'timer' } : {}),
  }
}
