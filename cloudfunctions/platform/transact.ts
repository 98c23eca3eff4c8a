/**
 * The only way to write. The platform re-runs the work on a conflict, so it holds store calls and pure
 * decisions only. A refusal rolls everything back and is handed on; the audit line is written with the change.
 */
import type { Answer } from '../../domain/contract/answer'
import type { CallContext } from './context'
import { auditLine } from './audit'
import { Refusal } from './refusal'
import { database, type RawTransaction } from './sdk'
import { believed, command, type Collection, type Stored } from './store'

export interface Transaction {
  get<T extends Stored>(collection: Collection<T>, id: string): Promise<T | null>
  /** Writes the whole document. */
  set<T extends Stored>(collection: Collection<T>, document: T): Promise<void>
  update<T extends Stored>(
    collection: Collection<T>,
    id: string,
    change: Partial<Omit<T, '_id'>>,
  ): Promise<void>
  remove<T extends Stored>(collection: Collection<T>, id: string): Promise<void>
  /** Whether anything was written: a second tap that changes nothing leaves no audit line. */
  changed(): boolean
}

function over(raw: RawTransaction): Transaction {
  let changed = false
  const document = (collection: { name: string }, id: string) => raw.collection(collection.name).doc(id)
  const toChange = (collection: { name: string }, id: string) => {
    changed = true
    return document(collection, id)
  }
  return {
    changed: () => changed,
    async get<T extends Stored>(collection: Collection<T>, id: string) {
      const { data } = (await document(collection, id).get()) as { data: T | null | undefined }
      return believed(data)
    },
    async set(collection, { _id, ...data }) {
      await toChange(collection, _id).set({ data })
    },
    async update(collection, id, change) {
      await toChange(collection, id).update({ data: replacing(change) })
    },
    async remove(collection, id) {
      await toChange(collection, id).remove()
    },
  }
}

/** The platform merges a plain object into what is stored and fails where that is null; `set` replaces it. */
function replacing(change: object): object {
  const whole = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? command.set(value) : value
  return Object.fromEntries(Object.entries(change).map(([field, value]) => [field, whole(value)]))
}

/** Runs `work` in one transaction. `target` names what is changed, for the audit line. */
export async function transact<T>(
  context: CallContext,
  target: string,
  work: (transaction: Transaction) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const once = () =>
    database.runTransaction(async (raw) => {
      const transaction = over(raw)
      const answer = await work(transaction)
      if (!answer.ok) throw new Refusal(answer)
      if (transaction.changed() && !context.ownRecord) await auditLine(transaction, context, target)
      return answer
    })
  for (let round = 1; ; round++) {
    try {
      return await once()
    } catch (error) {
      if (error instanceof Refusal) return error.answer
      if (!isConflict(error) || round === rounds) throw error
      await pause(Math.random() * 40 * 2 ** round)
    }
  }
}

/** The SDK replays three times at once; on a busy Monday morning a village's counter needs a breath between. */
const rounds = 5

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function isConflict(error: unknown): boolean {
  return /TRANSACTION_CONFLICT|WriteConflict/i.test(
    `${(error as Error).message} ${(error as { code?: string }).code}`,
  )
}
