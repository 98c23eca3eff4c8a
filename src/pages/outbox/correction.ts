/** Where what was refused is corrected: in the form in which it was filled in, which opens with all of it. */
import type { ActionName, Input } from '@domain/contract/contract'
import type { OutboxItem } from '@/outbox'

/** Of each kind the page, or what to do instead in plain words. */
export type Correction = { readonly page: string } | { readonly advice: string }

type Pages = { readonly [N in ActionName]?: (input: Input<N>, id: string) => string }

const pages: Pages = {
  'patrol.submit': (_, id) => `/pages/patrol/finish/index?patrolId=${id}`,
  'patrol.explain': ({ patrolId }) => `/pages/patrol/result/index?patrolId=${patrolId}`,
  'report.submit': (_, id) => `/report/new/index?reportId=${id}`,
  'report.enter': (_, id) => `/office/report/enterReport?reportId=${id}`,
  'complaint.submit': ({ about }, id) => `/report/complaint/index?id=${id}${about ? `&about=${about}` : ''}`,
  'kin.paper': ({ chiefId }, id) => `/own/helping/paper?chief=${chiefId}&patrolId=${id}`,
  'paperPatrol.enter': (_, id) => `/office/patrol/paperPatrol?patrolId=${id}`,
  'survey.answer': ({ id }) => `/public/survey/index?id=${id}`,
}

/** Those who work on a report correct their steps on its page. */
const workSteps = ['take', 'handBack', 'contribute', 'extend', 'resolve', 'recheck']
/** So do those who made it. */
const ownSteps = ['withdraw', 'reopen', 'appeal', 'rate']

export function correctionOf({ action, id, input }: OutboxItem): Correction {
  const page = pages[action] as ((input: unknown, id: string) => string) | undefined
  if (page) return { page: page(input, id) }
  const [subject, step = ''] = action.split('.')
  if (subject === 'report' && 'reportId' in input) {
    if (workSteps.includes(step)) return { page: `/work/report/index?reportId=${input.reportId}` }
    if (ownSteps.includes(step)) return { page: `/report/track/index?reportId=${input.reportId}` }
  }
  if (subject === 'report' && ownSteps.includes(step))
    return { advice: '请用回执码重新查到这条举报，在那里改好再交' }
  // A line of a log, whichever.
  if (step === 'add' && 'entryId' in input)
    return { page: `/bank/check/index?of=${subject}&id=${input.entryId}&line=${id}` }
  return { advice: '这一份没有可改的内容：原因没有了就再交一次，不要了就丢弃' }
}
