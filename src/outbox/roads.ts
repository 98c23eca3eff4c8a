/** Everything outside that the outbox needs, so that tests can cut any of it at any moment. */
import type { Answer } from '@domain/contract/answer'
import type { ActionName, Input, Output } from '@domain/contract/contract'
import type { TextStore } from '@/device/storageShape'

export interface OutboxRoads {
  readonly storage: TextStore
  /** Said before photos go up. Rejects with a `Problem`. */
  announce(cloudPaths: readonly string[]): Promise<void>
  /** Gives the file id. Rejects when it is not known to have arrived: with a `Problem` where one is known. */
  upload(cloudPath: string, localPath: string): Promise<string>
  /** Whether the photo is still on the phone. */
  fileExists(localPath: string): Promise<boolean>
  removeFile(localPath: string): Promise<void>
  /** `sentAt` is the phone's clock as the cloud is told. */
  call(action: ActionName, input: Input<ActionName>, sentAt: number): Promise<Answer<Output<ActionName>>>
  /** Milliseconds since the epoch. */
  now(): number
  /** Runs something after some ms; answers with the way to call it off. */
  later(ms: number, run: () => void): () => void
}
