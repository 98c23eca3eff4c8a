/** The wire of reminders: consent, one's own quiet day, the office's log. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { day, nothing, pageInput, pageOf } from '../contract/schemas'
import { why } from '../setting/why'
import { consentAnswers } from './consent'
import { reminderStates } from './reminder'
import { templateKeys } from './templates'

const template = v.picklist(templateKeys)

const consentOnWire = v.object({
  template,
  /** Id at WeChat, null until the office entered one. */
  templateId: v.nullable(v.string()),
  left: v.number(),
  state: v.nullable(v.picklist(['accepted', 'refused', 'off'])),
})

export const reminderActions = {
  /** Templates with what is left of one's consent. */
  'reminder.consents': query({
    roles: 'everyone',
    input: nothing,
    output: v.object({ items: v.array(consentOnWire), skipsToday: v.boolean() }),
  }),
  /** What the person answered in WeChat's dialog; `tapId` makes a repeated call harmless. */
  'reminder.consent': command({
    roles: 'everyone',
    perMinute: 20,
    input: v.object({
      tapId: v.pipe(v.string(), v.regex(/^[0-9a-z]{20,40}$/)),
      answers: v.pipe(
        v.array(v.object({ template, answer: v.picklist(consentAnswers) })),
        v.minLength(1),
        v.maxLength(5),
      ),
    }),
    output: nothing,
  }),
  /** 今天不用提醒, and back. */
  'reminder.skipToday': command({
    roles: 'bound',
    input: v.object({ skip: v.boolean() }),
    output: nothing,
  }),
  /** What was sent to whom on a day; reporters are not named. */
  'reminder.log': query({
    roles: ['office', 'headChief'],
    input: v.object({ ...pageInput, day, state: v.optional(v.picklist(reminderStates)) }),
    output: pageOf(
      v.object({
        id: v.string(),
        name: v.string(),
        template,
        words: v.string(),
        state: v.picklist(reminderStates),
        reason: v.string(),
        tries: v.number(),
        at: v.nullable(v.number()),
      }),
    ),
  }),
  'reminder.counts': query({
    roles: ['office', 'headChief'],
    input: v.object({ day }),
    output: v.object({ counts: v.array(v.object({ state: v.picklist(reminderStates), count: v.number() })) }),
  }),
  /** By hand: what failed, was unclear or lacked consent goes out once more. */
  'reminder.resend': command({
    roles: ['office'],
    input: v.object({ reminderId: v.pipe(v.string(), v.regex(/^[0-9A-Za-z_:-]{1,160}$/)) }),
    output: nothing,
  }),
  'reminder.getTemplates': query({
    roles: ['office'],
    input: nothing,
    output: v.object({ version: v.number(), ids: v.array(v.object({ template, templateId: v.string() })) }),
  }),
  'reminder.saveTemplates': command({
    roles: ['office'],
    input: v.object({
      version: v.number(),
      ids: v.pipe(
        v.array(v.object({ template, templateId: v.pipe(v.string(), v.trim(), v.maxLength(80)) })),
        v.maxLength(10),
      ),
      why,
    }),
    output: v.object({ version: v.number() }),
  }),
}
