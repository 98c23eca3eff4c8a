/**
 * `subscribeMessage.send`: each consent of a person lets one message through, and each field must keep
 * the limit its name says. Source: WeChat server API, 订阅消息参数值内容限制.
 */
import { type Consents } from './consents'
import { ok, type PlayedApi, Refusal } from './playedApi'

const text = (most: number) => (value: string) => [...value].length <= most
const pattern = (allowed: RegExp) => (value: string) => allowed.test(value)

/** Rules by the kind of field, as the field's name begins (`thing1` is a `thing`). */
const FIELD_RULES: Record<string, (value: string) => boolean> = {
  thing: text(20),
  number: pattern(/^-?[\d.]{1,32}$/),
  letter: pattern(/^[A-Za-z]{1,32}$/),
  symbol: text(5),
  character_string: pattern(/^[\x20-\x7e]{1,32}$/),
  time: pattern(/\d{1,2}:\d{2}|\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2}/),
  date: pattern(/\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2}/),
  amount: pattern(/^\D?\d{1,10}(\.\d+)?\D?$/),
  phone_number: pattern(/^[\d+\-() ]{1,17}$/),
  car_number: text(8),
  name: (value) => (/^[\x20-\x7e]*$/.test(value) ? value.length <= 20 : [...value].length <= 10),
  phrase: pattern(/^\p{Script=Han}{1,5}$/u),
}

export class SubscribeMessages {
  constructor(private readonly consents: Consents) {}

  readonly send: PlayedApi = ({ input }) => {
    const { touser, template_id, data } = input as { touser?: string; template_id?: string; data?: unknown }
    if (!touser) throw new Refusal(40003, 'invalid openid')
    if (!template_id) throw new Refusal(40037, 'invalid template_id')
    checkFields(data)
    if (!this.consents.take(touser, template_id)) throw new Refusal(43101, 'user refuse to accept the msg')
    return ok({ msgid: String(Date.now()) })
  }
}

function checkFields(data: unknown): void {
  const fields = Object.entries((data ?? {}) as Record<string, { value?: unknown }>)
  if (fields.length === 0) throw new Refusal(47003, 'argument invalid! data is empty')
  for (const [name, field] of fields) {
    const rule = FIELD_RULES[name.replace(/_?\d+$/, '')]
    const value = String(field?.value ?? '')
    if (!rule || value === '' || !rule(value))
      throw new Refusal(47003, `argument invalid! data.${name}.value invalid`)
  }
}
