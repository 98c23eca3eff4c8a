/**
 * Durable texts by key: what was written is still there after the phone killed the mini-program. One write is
 * whole or not at all, which is all that the outbox and the recorder rest on. Followed by `storage.weapp.ts`
 * and `storage.h5.ts`, which `./storage` resolves to.
 */
export interface TextStore {
  read(key: string): Promise<string | null>
  /** Resolves when the text is safe; rejects when the phone has no room left. */
  write(key: string, text: string): Promise<void>
  /** A key that does not exist is no error. */
  remove(key: string): Promise<void>
  /** All keys that begin with `prefix`, in no order. */
  keys(prefix: string): Promise<string[]>
}
