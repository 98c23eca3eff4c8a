/** What the office enters in the console to be able to pay: who the merchant is, the keys, where notices go. */

export interface Settings {
  readonly merchantId: string
  readonly certificateSerial: string
  readonly privateKey: string
  readonly platformSerial: string
  readonly platformKey: string
  /** APIv3 key, 32 characters. */
  readonly v3Key: string
  readonly baseUrl: string
  readonly notifyUrl: string
  readonly appId: string
}

const variables: Record<Exclude<keyof Settings, 'baseUrl'>, string> = {
  merchantId: 'PAY_MERCHANT_ID',
  certificateSerial: 'PAY_CERTIFICATE_SERIAL',
  privateKey: 'PAY_PRIVATE_KEY',
  platformSerial: 'PAY_PLATFORM_SERIAL',
  platformKey: 'PAY_PLATFORM_KEY',
  v3Key: 'PAY_V3_KEY',
  notifyUrl: 'PAY_NOTIFY_URL',
  appId: 'PAY_APP_ID',
}

/** The console's field takes one line, so a PEM may come with its line breaks written as `\n`. */
const read = (name: string) => (process.env[name] ?? '').replace(/\\n/g, '\n').trim()

/** Null while anything is missing: a payment is either possible whole or not at all. */
export function settings(): Settings | null {
  const entries = Object.entries(variables).map(([field, name]) => [field, read(name)] as const)
  if (entries.some(([, value]) => value === '')) return null
  const given = Object.fromEntries(entries) as Record<keyof typeof variables, string>
  return { ...given, baseUrl: read('PAY_BASE_URL') || 'https://api.mch.weixin.qq.com/' }
}
