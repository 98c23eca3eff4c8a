import { refusalOf, startCloud, type TestCloud } from './cloud'

let cloud: TestCloud
let db: any
beforeAll(async () => {
  cloud = await startCloud(
    {
      counters: { indexes: [] },
      people: { indexes: [{ name: 'phone', keys: [{ name: 'phone', direction: '1' }], unique: true }] },
    },
    { transactionTimeout: 2000 },
  )
  db = cloud.db
})
afterAll(() => cloud.close())

const counter = (store: any, id: string) => store.collection('counters').doc(id)

describe('a transaction', () => {
  it('is not seen by others before its end, and sees its own writes', async () => {
    await counter(db, 'seen').set({ data: { n: 1 } })
    const transaction = await db.startTransaction()
    expect(await counter(transaction, 'seen').update({ data: { n: 2 } })).toMatchObject({
      stats: { updated: 1 },
    })
    expect(await counter(transaction, 'new').set({ data: { n: 5 } })).toMatchObject({
      errMsg: 'document.set:ok',
    })
    const { _id } = await transaction.collection('counters').add({ data: { n: 7 } })
    expect((await counter(transaction, 'seen').get()).data.n).toBe(2)
    expect((await counter(db, 'seen').get()).data.n).toBe(1)
    await transaction.commit()
    const { data } = await db
      .collection('counters')
      .where({ _id: db.command.in(['seen', 'new', _id]) })
      .get()
    expect(data.map(({ n }: { n: number }) => n)).toEqual([2, 5, 7])
  })

  it('leaves nothing behind when rolled back', async () => {
    const transaction = await db.startTransaction()
    await counter(transaction, 'gone').set({ data: { n: 1 } })
    await transaction.rollback()
    expect((await refusalOf(counter(db, 'gone').get())).errMsg).toContain('does not exist')
  })

  it('reads from the moment of its start', async () => {
    await counter(db, 'frozen').set({ data: { n: 1 } })
    const transaction = await db.startTransaction()
    await counter(db, 'frozen').update({ data: { n: 2 } })
    expect((await counter(transaction, 'frozen').get()).data.n).toBe(1)
    await transaction.commit()
  })

  it('loses no step of many counters run at the same time', async () => {
    await counter(db, 'all').set({ data: { n: 0 } })
    const step = async (): Promise<void> => {
      try {
        await db.runTransaction(async (transaction: any) => {
          const { data } = await counter(transaction, 'all').get()
          await counter(transaction, 'all').update({ data: { n: data.n + 1 } })
        })
      } catch (error) {
        expect(String(error)).toContain('TransactionConflict')
        await step()
      }
    }
    await Promise.all(Array.from({ length: 12 }, step))
    expect((await counter(db, 'all').get()).data.n).toBe(12)
  })

  it('is not run again by the SDK, which hides the code of a conflict behind a number of its own', async () => {
    await counter(db, 'busy').set({ data: { n: 0 } })
    let runs = 0
    const outcome = db.runTransaction(async (transaction: any) => {
      runs++
      await counter(db, 'busy').update({ data: { n: db.command.inc(1) } })
      await counter(transaction, 'busy').update({ data: { mine: runs } })
    })
    const refusal = await refusalOf(outcome)
    expect(refusal.errCode).toBe(-501001)
    expect(refusal.errMsg).toContain('TransactionConflict')
    expect(runs).toBe(1)
  })

  it('allows single documents only', async () => {
    const transaction = await db.startTransaction()
    const refusal = await refusalOf(transaction.collection('counters').where({ n: 1 }).get())
    expect(refusal.errCode).toBe(-501007)
    await transaction.rollback()
  })

  it('gives a removed document up', async () => {
    await counter(db, 'removed').set({ data: { n: 1 } })
    await db.runTransaction(async (transaction: any) => {
      expect(await counter(transaction, 'removed').remove()).toMatchObject({ stats: { removed: 1 } })
      expect(await counter(transaction, 'removed').remove()).toMatchObject({ stats: { removed: 0 } })
    })
    expect((await db.collection('counters').where({ _id: 'removed' }).count()).total).toBe(0)
  })

  it('refuses a taken id and a taken unique value', async () => {
    await db.collection('people').add({ data: { _id: 'a', phone: '1' } })
    const transaction = await db.startTransaction()
    const people = transaction.collection('people')
    expect((await refusalOf(people.add({ data: { _id: 'a', phone: '2' } }))).errMsg).toContain('E11000')
    expect((await refusalOf(people.add({ data: { _id: 'b', phone: '1' } }))).errMsg).toContain('E11000')
    await transaction.rollback()
  })

  it('takes all back when a unique value is taken between its writes and its end', async () => {
    const transaction = await db.startTransaction()
    await transaction.collection('people').add({ data: { _id: 'c', phone: '3' } })
    await transaction.collection('people').add({ data: { _id: 'd', phone: '4' } })
    await db.collection('people').add({ data: { _id: 'e', phone: '4' } })
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect((await db.collection('people').where({ phone: '3' }).count()).total).toBe(0)
  })

  it('conflicts on a collection that is younger than itself', async () => {
    const transaction = await db.startTransaction()
    await db.createCollection('younger')
    const refusal = await refusalOf(
      transaction
        .collection('younger')
        .doc('a')
        .set({ data: { n: 1 } }),
    )
    expect(refusal.errMsg).toContain('TransactionConflict')
  })

  it('can claim one document by a condition', async () => {
    await counter(db, 'job').set({ data: { kind: 'job', free: true } })
    const claim = async () => {
      const transaction = await db._db.startTransaction()
      const { doc } = await transaction
        .collection('counters')
        .where({ kind: 'job' })
        .updateAndReturn({ free: false })
      return { transaction, doc }
    }
    const first = await claim()
    await expect(claim()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
    expect(first.doc).toMatchObject({ _id: 'job', free: false })
    await first.transaction.commit()
  })

  it('takes its operations in turn only, where that is asked for', async () => {
    cloud.database.operationsInTurn = true
    const transaction = await db.startTransaction()
    const outcomes = await Promise.allSettled([
      counter(transaction, 'turn-1').set({ data: { n: 1 } }),
      counter(transaction, 'turn-2').set({ data: { n: 2 } }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await counter(transaction, 'turn-3').set({ data: { n: 3 } })
    await transaction.rollback()
    cloud.database.operationsInTurn = false
  })

  it('ends by itself when nobody ends it', async () => {
    const transaction = await db.startTransaction()
    await counter(transaction, 'idle').set({ data: { n: 1 } })
    await new Promise((resolve) => setTimeout(resolve, 2200))
    expect((await refusalOf(counter(transaction, 'idle').get())).errMsg).toContain('TransactionNotExist')
  })
})
