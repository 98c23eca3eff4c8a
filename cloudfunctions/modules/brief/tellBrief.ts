/**
 * Whom a brief is told: of a river its chiefs and nobody else, of the township the office, the head chiefs and the groups.
 * Everybody is told of a month once, however many waters they answer for; of a correction by itself. Ids are made from
 * whom and what, so that whoever was stopped half-way tells nobody twice.
 */
import { type Brief, monthText } from '../../../domain/brief/brief'
import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import type { CallContext } from '../../platform/context'
import { command } from '../../platform/store'
import { transact, type Transaction } from '../../platform/transact'
import { planReport } from '../push'
import { assignments, reaches } from '../register'
import { inForce } from '../../../domain/register/assignment'
import { announce, announced, type News } from '../reminder'

/** Announcements written in one transaction, which must stay small and short. */
const atOnce = 40

export async function tellBrief(context: CallContext, brief: Brief): Promise<void> {
  if (!brief.tells || brief.page === null) return
  if (brief.waterId === null) return tellReport(context, brief)
  const persons = await chiefsOfWater(brief.waterId, dayOf(context.now))
  for (let from = 0; from < persons.length; from += atOnce) {
    const some = persons.slice(from, from + atOnce)
    await transact(context, brief._id, async (transaction) => {
      for (const personId of some) await tellOnce(transaction, newsFor(brief, personId), context.now)
      return done(null)
    })
  }
}

async function tellReport(context: CallContext, brief: Brief): Promise<void> {
  const { month, version } = brief
  await transact(context, brief._id, async (transaction) => {
    const news: News = {
      id: `report-${month}-${version}`,
      to: [
        { kind: 'role', role: 'office' },
        { kind: 'role', role: 'headChief' },
      ],
      template: 'briefReady',
      values: [`${monthText(month)}月报`, stateOf(brief), '点开查看'],
      page: pageOf(brief),
    }
    await tellOnce(transaction, news, context.now)
    return done(null)
  })
  // A correction goes to the groups when the office says so.
  if (version === 1) await planReport(context, brief)
}

const stateOf = ({ version }: Brief) => (version > 1 ? '有更正' : '已做好')
const pageOf = ({ _id }: Brief) => `push/brief/index?briefId=${_id}`

function newsFor(brief: Brief, personId: string): News {
  const { _id, month, waterName, version } = brief
  const corrected = version > 1
  return {
    id: corrected ? `brief-${_id}-${version}-${personId}` : `brief-${month}-${personId}`,
    to: [{ kind: 'person', id: personId }],
    template: 'briefReady',
    values: [`${monthText(month)}河流简报`, stateOf(brief), corrected ? waterName : '您负责的河，点开查看'],
    page: corrected ? pageOf(brief) : 'push/briefs/index',
  }
}

async function tellOnce(transaction: Transaction, news: News, now: number): Promise<void> {
  if (!(await announced(transaction, news.id))) await announce(transaction, news, now)
}

/** Everybody who answers for one of its reaches on this day. */
async function chiefsOfWater(waterId: string, day: string): Promise<string[]> {
  const here = await reaches.readAll({ where: { waterId }, without: ['geometry', 'box', 'cells'] })
  const where = { reachId: command.in(here.map(({ _id }) => _id)) }
  const appointed = (await assignments.readAll({ where })).filter((each) => inForce(each, day))
  return [...new Set(appointed.map(({ personId }) => personId))].sort()
}
