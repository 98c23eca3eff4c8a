/** The panes in their order; a subject with something to say of a water has its line here. */
import { outlets } from '../../../domain/outlet/outlets'
import { signBoards } from '../../../domain/signBoard/signBoards'
import { sections } from '../../../domain/waterQuality/sections'
import type { Pane } from '../../../domain/dossier/pane'
import type { CallContext } from '../../platform/context'
import { logFailure } from '../../platform/log'
import type { Asked, PaneMaker } from './asked'
import { atReaches } from './atReaches'
import { basics, chiefs, cleaning, planned, problems, stretches, walks } from './ownPanes'

const makers: readonly PaneMaker[] = [
  ...[basics, stretches, chiefs, walks, problems, planned],
  atReaches(sections),
  atReaches(outlets),
  atReaches(signBoards),
  cleaning,
]

/** All of them in one go; one that fails leaves the others standing. */
export async function panesOf(asked: Asked, context: Pick<CallContext, 'action' | 'requestId'>) {
  const answers = await Promise.allSettled(makers.map((make) => make(asked)))
  const panes = answers.flatMap((answer): Pane[] => {
    if (answer.status === 'fulfilled') return answer.value ? [answer.value] : []
    logFailure(context.action, context.requestId, answer.reason)
    return []
  })
  return { panes, missing: answers.filter(({ status }) => status === 'rejected').length }
}
