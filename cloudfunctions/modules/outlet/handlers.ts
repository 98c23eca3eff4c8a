/** What may be done with outlets (入河排污口): the register, and what is noted of one again and again. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../domain/contract/answer'
import { patternsOf } from '../../../domain/outlet/codeRule'
import { outletCalls, outletChecks, outlets, outletSteps } from '../../../domain/outlet/outlets'
import type { ValuesOf } from '../../../domain/register/kit/fields'
import { changeWithin, openLog, valuesOf } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import type { Transaction } from '../../platform/transact'
import { references } from '../register'
import { checkFiler } from '../report'
import { waterRules } from '../water'
import { outletEntries, registerHandlers } from './register'

type Outlet = ValuesOf<typeof outlets.fields>
type Check = ValuesOf<typeof outletChecks.fields>

/** What a line says of the outlet stands in the outlet itself from now on. */
async function note(
  transaction: Transaction,
  id: string,
  context: BoundContext,
  change: Partial<Outlet>,
): Promise<Answer<object>> {
  return changeWithin(transaction, outlets, id, context, (outlet) =>
    outlet
      ? done({
          values: { ...valuesOf(outlets, outlet), ...change },
          active: outlet.active,
          ended: outlet.ended ?? null,
        })
      : refused('register.entryUnknown'),
  )
}

const callHandlers = openLog(
  outletCalls,
  references,
  async ({ entryId, values: { result, sign } }, context) =>
    (transaction) =>
      note(transaction, entryId, context, { answered: result, signState: sign }),
)

const stepHandlers = openLog(
  outletSteps,
  references,
  async ({ entryId, values: { percent } }, context) =>
    (transaction) =>
      note(transaction, entryId, context, { progress: percent, treated: percent === 100 ? 'yes' : 'no' }),
)

/** Something abnormal is a problem at once, with what is known of the outlet in it, unless one is open since before. */
const checkHandlers = openLog(outletChecks, references, async (line, context) => {
  const { entryId, values } = line
  const seen = await outletEntries.get(entryId)
  const checked = { log: outletChecks, item: 'outlet' as const, line, reachId: seen?.reachId }
  const file = await checkFiler(checked, context)
  return async (transaction) => {
    const outlet = await transaction.get(outletEntries, entryId)
    if (!outlet) return refused('register.entryUnknown')
    const { place, condition } = outlet
    if (values.found === 'abnormal') {
      const said = problemWords(outlet, values)
      const filed = await file(transaction, { place, note: said, asBefore: condition === 'abnormal' })
      if (!filed.ok) return filed
    }
    return note(transaction, entryId, context, { condition: values.found, checkedOn: dayOf(context.now) })
  }
})

/** 「入河排污口 带溪桥头排口（编号 A-1，农村生活污水散排口，责任主体：演示村）：颜色黑，气味很重。」 */
function problemWords(
  { number, name, kind, owner }: Outlet,
  { flow, colour, smell, volume, note: more }: Check,
) {
  const { fields } = outletChecks
  const facts = [
    `编号 ${number}`,
    ...(kind ? [outlets.fields.kind.labels[kind]] : []),
    ...(owner ? [`责任主体：${owner}`] : []),
  ]
  const seen = [
    ...(flow ? [`${fields.flow.labels[flow]}`] : []),
    ...(volume === null ? [] : [`流量 ${volume} m³/d`]),
    ...(colour ? [`颜色${fields.colour.labels[colour]}`] : []),
    ...(smell ? [`气味${fields.smell.labels[smell]}`] : []),
  ]
  const sentences = [seen.length > 0 ? seen.join('，') : '晴天检查有异常', more].filter(Boolean)
  return `入河排污口 ${name}（${facts.join('，')}）：${sentences.join('。')}`
}

async function codeRule() {
  const { codes } = await waterRules()
  return done({ patterns: patternsOf(codes) })
}

export const outletHandlers = {
  ...registerHandlers,
  ...callHandlers,
  ...stepHandlers,
  ...checkHandlers,
  'outlet.codeRule': codeRule,
}
