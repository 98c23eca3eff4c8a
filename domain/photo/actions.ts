/** The wire of photos: what a phone is about to upload. */
import * as v from 'valibot'
import { command } from '../contract/action'
import { nothing } from '../contract/schemas'

/** Where phones put photos (`<subject>/<record>/<name>.jpg`), and the office its documents and the tables that come in. No record has a short name, as our own folders have. */
const path = v.pipe(
  v.string(),
  v.regex(
    /^(?:(?:reports|patrols|registers)\/[0-9A-Za-z]{16,64}\/[0-9A-Za-z-]{1,64}\.jpg|registers\/[0-9A-Za-z]{16,64}\/[0-9A-Za-z-]{1,64}\.pdf|imports\/[0-9A-Za-z]{16,64}\/[0-9A-Za-z-]{1,64}\.(?:xlsx|docx))$/,
  ),
)

export const photoActions = {
  /**
   * Said before photos are uploaded, each time: what no record takes within a day is removed. Who says it is not kept.
   */
  'photo.announce': command({
    roles: 'everyone',
    perMinute: 30,
    input: v.object({ paths: v.pipe(v.array(path), v.minLength(1), v.maxLength(100)) }),
    output: nothing,
  }),
}
