/** Everything that decides the outcome, but for what the witness will name, is fixed here and public from now on. */
import { randomBytes } from 'node:crypto'
import { dayOf } from '../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { commitmentOf, hashOfList } from '../../../domain/draw/draw'
import { mayDraw, sizeOfShare } from '../../../domain/draw/mayDraw'
import { ruleOf } from '../../../domain/draw/terms'
import type { Person } from '../../../domain/identity/person'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { people } from '../identity'
import { candidatesOf, type Found, hasToDo } from './candidates'
import { drawLists, draws, publicList, type StoredDraw, type StoredList } from './drawRepo'

type Asked = ParsedInput<'draw.fix'>

export async function fixDraw(asked: Asked, context: BoundContext): Promise<Answer<object>> {
  const { drawId, inspectorIds, size, percent, title, subject, entropyFrom } = asked
  const today = dayOf(context.now)
  const stored = await draws.get(drawId)
  if (stored) return stored.asked === JSON.stringify(asked) ? done({}) : refused('submission.conflict')
  const inspectors = (await people.getMany(inspectorIds)).filter(({ active }) => active)
  if (inspectors.length < new Set(inspectorIds).size) return refused('draw.inspectorUnknown')
  const list = listOf(drawId, await candidatesOf(asked, today), inspectors)
  const total = list.items.length
  const wanted = size ?? sizeOfShare(total, percent ?? 0)
  const fixed = publicList({ subject, rule: ruleOf(asked), size: wanted, entropyFrom }, list)
  const may = mayDraw(fixed)
  if (!may.ok) return may
  const secret = randomBytes(32).toString('hex')
  const draw: StoredDraw = {
    ...{ _id: drawId, key: `${today}_${drawId}`, asked: JSON.stringify(asked), title, day: today },
    ...{ state: 'fixed', subject, rule: fixed.rule, size: wanted, total, entropyFrom },
    ...{ listHash: hashOfList(fixed), commitment: commitmentOf(secret), secret },
    ...{ entropy: null, drawnOn: null, dropped: null, drawn: [], left: wanted, waiting: true },
    by: context.caller.personId,
  }
  return transact(context, drawId, async (transaction) => {
    const existing = await transaction.get(draws, drawId)
    if (existing) return existing.asked === draw.asked ? done({}) : refused('submission.conflict')
    await transaction.set(drawLists, list)
    await transaction.set(draws, draw)
    return done({})
  })
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const place = (n: number) => String(n + 1).padStart(4, '0')

/** On the public list each has a number of this draw alone: ids of people and problems stay here. */
function listOf(_id: string, found: readonly Found[], people: readonly Person[]): StoredList {
  const who = [...people].sort((a, b) => byText(a.name, b.name) || byText(a._id, b._id))
  const inspectors = who.map((person, n) => ({ id: `i${n + 1}`, name: person.name, personId: person._id }))
  const items = [...found]
    .sort((a, b) => byText(a.name, b.name) || byText(a.of, b.of))
    .map(({ of, name, reachId, owners }, n) => ({
      ...{ id: place(n), name, of, reachId },
      own: inspectors.filter((_, i) => hasToDo(owners, who[i]!)).map(({ id }) => id),
    }))
  return { _id, items, inspectors }
}
