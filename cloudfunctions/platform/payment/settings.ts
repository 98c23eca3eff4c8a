/** What the office enters in the console to be able to pay: who the merchant is, the keys, where notices go. */

export interface Settings {
  readonly merchantId: string
  readonly certificateSerial: string
  readonly privateKey: string
  /** The one of WeChat Pay's keys that answers shall be signed with. */
  readonly platformSerial: string
  /** Every key of WeChat Pay that is believed, by its serial: while it changes, two are. */
  readonly platformKeys: Readonly<Record<string, string>>
  /** APIv3 key, 32 characters. */
  readonly v3Key: string
  readonly baseUrl: string
  readonly notifyUrl: string
  readonly appId: string
}

const variables = {
  merchantId: 'PAY_MERCHANT_ID',
  certificateSerial: 'PAY_CERTIFICATE_SERIAL',
  privateKey: 'PAY_PRIVATE_KEY',
  v3Key: 'PAY_V3_KEY',
  notifyUrl: 'PAY_NOTIFY_URL',
  appId: 'PAY_APP_ID',
} as const

/** The console's field takes one line, so a PEM may come with its line breaks written as `\n`. */
const read = (name: string) => (process.env[name] ?? '').replace(/\\n/g, '\n').trim()

/** Null while anything is missing: a payment is either possible whole or not at all. */
export function settings(): Settings | null {
  const entries = Object.entries(variables).map(([field, name]) => [field, read(name)] as const)
  const platform = platformOf(read('PAY_PLATFORM_SERIAL'), read('PAY_PLATFORM_KEY'))
  if (entries.some(([, value]) => value === '') || platform === null) return null
  const given = Object.fromEntries(entries) as Record<keyof typeof variables, string>
  return { ...given, ...platform, baseUrl: read('PAY_BASE_URL') || 'https://api.mch.weixin.qq.com/' }
}

/**
 * Serials with commas between, the keys (public keys or platform certificates, PEM) one behind the other in the same
 * order; the first is asked for. Null where they don't match.
 */
function platformOf(serials: string, keys: string): Pick<Settings, 'platformSerial' | 'platformKeys'> | null {
  const names = serials.split(',').map((serial) => serial.trim())
  const texts = keys.match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g) ?? []
  if (names.some((name) => name === '') || new Set(names).size !== texts.length) return null
  return {
    platformSerial: names[0]!,
    platformKeys: Object.fromEntries(names.map((name, i) => [name, texts[i]!])),
  }
}
