/**
 * Words stored before the mask knew what it knows now are masked again, once. A mask that learns more takes another name
 * for this job. Stop it anywhere, and run it twice.
 */
import { done } from '../../../../domain/contract/answer'
import type { Patrol } from '../../../../domain/patrol/patrol'
import { masked } from '../../../../domain/report/maskNumbers'
import { once, walk } from '../../../kit/jobs'
import { transact } from '../../../platform/transact'
import { patrols } from './patrolRepo'

export const maskPatrolsAnew = walk({
  name: 'maskPatrolsAnew',
  title: '一次旧巡河里的号码没能隐去',
  over: patrols,
  slots: once,
  each: async (patrol, { context }) => {
    if (!isChanged(patrol)) return
    await transact({ ...context, ownRecord: true }, patrol._id, async (transaction) => {
      const now = await transaction.get(patrols, patrol._id)
      if (now && isChanged(now)) await transaction.set(patrols, maskedPatrol(now))
      return done(null)
    })
  },
})

const isChanged = (patrol: Patrol) => JSON.stringify(maskedPatrol(patrol)) !== JSON.stringify(patrol)

/** All that a person wrote into it. */
function maskedPatrol(patrol: Patrol): Patrol {
  const { note, checklist, explanation, review, earlier } = patrol
  return {
    ...patrol,
    note: masked(note),
    checklist: checklist.map((entry) => ({ ...entry, note: masked(entry.note) })),
    explanation: hushed(explanation),
    review: hushed(review),
    ...(earlier
      ? {
          earlier: {
            explanation: hushed(earlier.explanation),
            review: { ...earlier.review, text: masked(earlier.review.text) },
          },
        }
      : {}),
  }
}

const hushed = <T extends { readonly text: string }>(said: T | null): T | null =>
  said && { ...said, text: masked(said.text) }
