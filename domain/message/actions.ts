/** The wire of messages (消息): what was told to a person, whether or not WeChat could bring it. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { day, nothing, pageInput, pageOf } from '../contract/schemas'
import { templateKeys } from '../reminder/templates'

const messageId = v.pipe(v.string(), v.regex(/^[0-9A-Za-z_:-]{1,160}$/))

export const messageActions = {
  /** One's own, newest first. */
  'message.mine': query({
    roles: 'bound',
    input: v.object(pageInput),
    output: pageOf(
      v.object({
        id: messageId,
        template: v.picklist(templateKeys),
        day,
        words: v.string(),
        /** That it opens, without a leading slash. */
        page: v.string(),
        /** Told within the last days and not looked at yet. */
        unread: v.boolean(),
      }),
    ),
  }),
  'message.read': command({
    roles: 'bound',
    perMinute: 20,
    input: v.object({ ids: v.pipe(v.array(messageId), v.minLength(1), v.maxLength(50)) }),
    output: nothing,
  }),
}
