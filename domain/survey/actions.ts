/** The wire of surveys: the register, what everyone may answer, and what came of it. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { day, id, nothing, text } from '../contract/schemas'
import { actionsOf } from '../register/kit/actions'
import { longestWords } from './limits'
import { mostOptions, surveys, surveyStates } from './surveys'

const kind = v.picklist(['one', 'many', 'scale', 'text'])
const reply = v.union([
  v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(mostOptions)),
  text(longestWords),
])

export const surveyActions = {
  ...actionsOf(surveys),
  /** Those that can be answered today. */
  'survey.open': query({
    roles: 'everyone',
    input: nothing,
    output: v.object({
      items: v.array(v.object({ id, title: v.string(), until: v.nullable(day), answered: v.boolean() })),
    }),
  }),
  'survey.form': query({
    roles: 'everyone',
    input: v.object({ id }),
    output: v.object({
      title: v.string(),
      intro: v.string(),
      state: v.picklist(surveyStates),
      from: v.nullable(day),
      until: v.nullable(day),
      /** Goes back with the answers: questions may have changed meanwhile. */
      version: v.number(),
      /** Whether whoever asks has answered. */
      answered: v.boolean(),
      questions: v.array(
        v.object({ ask: v.string(), kind, options: v.array(v.string()), mayStay: v.boolean() }),
      ),
    }),
  }),
  /** Once a person; the same again is the same. */
  'survey.answer': command({
    roles: 'everyone',
    input: v.object({
      id,
      version: v.number(),
      replies: v.pipe(v.array(reply), v.maxLength(20)),
    }),
    output: nothing,
    perMinute: 6,
  }),
  'survey.results': query({
    roles: ['office', 'headChief'],
    input: v.object({ id }),
    output: v.object({
      answers: v.number(),
      questions: v.array(
        v.object({
          ask: v.string(),
          kind,
          answered: v.number(),
          options: v.array(v.object({ label: v.string(), count: v.number() })),
          /** The newest words, those that passed the content check. */
          words: v.array(v.string()),
          /** How many did not pass. */
          held: v.number(),
        }),
      ),
    }),
  }),
}
