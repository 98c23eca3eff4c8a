/** Who waits for whom, and who conflicts: locks are taken by writing, never by reading. */
import { refusalOf, startCloud, type TestCloud } from './cloud'

let cloud: TestCloud
let db: any
beforeAll(async () => {
  cloud = await startCloud({ counters: { indexes: [] } }, { transactionTimeout: 2000 })
  db = cloud.db
})
afterAll(() => cloud.close())

const counter = (store: any, id: string) => store.collection('counters').doc(id)

describe('a transaction', () => {
  it('does not conflict when what it only read was changed meanwhile', async () => {
    await counter(db, 'read').set({ data: { n: 1 } })
    const transaction = await db.startTransaction()
    await counter(transaction, 'read').get()
    await counter(transaction, 'elsewhere').set({ data: { n: 1 } })
    await counter(db, 'read').update({ data: { n: 2 } })
    await transaction.commit()
    expect((await counter(db, 'elsewhere').get()).data.n).toBe(1)
  })

  it('lets two transactions each write what the other has read', async () => {
    await counter(db, 'on-duty-1').set({ data: { on: true } })
    await counter(db, 'on-duty-2').set({ data: { on: true } })
    const [one, two] = [await db.startTransaction(), await db.startTransaction()]
    expect((await counter(one, 'on-duty-2').get()).data.on).toBe(true)
    expect((await counter(two, 'on-duty-1').get()).data.on).toBe(true)
    await counter(one, 'on-duty-1').update({ data: { on: false } })
    await counter(two, 'on-duty-2').update({ data: { on: false } })
    await one.commit()
    await two.commit()
    expect((await counter(db, 'on-duty-1').get()).data.on).toBe(false)
    expect((await counter(db, 'on-duty-2').get()).data.on).toBe(false)
  })

  it('conflicts at once when it writes what another one has written, and is over', async () => {
    await counter(db, 'both').set({ data: { n: 1 } })
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await counter(second, 'both').get()
    await counter(first, 'both').update({ data: { n: 2 } })
    const late = counter(second, 'both').update({ data: { n: 3 } })
    expect((await refusalOf(late)).errMsg).toContain('TransactionConflict')
    expect((await refusalOf(counter(second, 'other').get())).errMsg).toContain('TransactionNotExist')
    await first.commit()
    expect((await counter(db, 'both').get()).data.n).toBe(2)
  })

  it('conflicts when two make the same new document', async () => {
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await counter(first, 'made').set({ data: { n: 1 } })
    const late = counter(second, 'made').set({ data: { n: 2 } })
    expect((await refusalOf(late)).errMsg).toContain('TransactionConflict')
    await first.rollback()
  })

  it('conflicts at its end with what a script brought in past all locks', async () => {
    const transaction = await db.startTransaction()
    await counter(transaction, 'brought').set({ data: { n: 1 } })
    await cloud.database.bulkInsert('counters', [{ _id: 'brought', n: 2 }])
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
    expect((await counter(db, 'brought').get()).data.n).toBe(2)
  })

  it('conflicts when it writes what was changed since its start', async () => {
    await counter(db, 'stale').set({ data: { n: 1 } })
    const transaction = await db.startTransaction()
    await counter(db, 'stale').update({ data: { n: 2 } })
    const late = counter(transaction, 'stale').update({ data: { n: 3 } })
    expect((await refusalOf(late)).errMsg).toContain('TransactionConflict')
    expect((await counter(db, 'stale').get()).data.n).toBe(2)
  })

  it.each<[string, (id: string) => Promise<unknown>, unknown]>([
    ['an update', (id) => counter(db, id).update({ data: { n: db.command.inc(10) } }), 12],
    [
      'an update of many',
      (id) =>
        db
          .collection('counters')
          .where({ _id: id })
          .update({ data: { n: db.command.inc(10) } }),
      12,
    ],
    ['a whole document', (id) => counter(db, id).set({ data: { n: 7 } }), 7],
    ['a removal', (id) => counter(db, id).remove(), undefined],
  ])('makes %s from outside wait for its end', async (name, write, expected) => {
    const id = `held by ${name}`
    await counter(db, id).set({ data: { n: 1 } })
    const transaction = await db.startTransaction()
    await counter(transaction, id).update({ data: { n: 2 } })
    let written = false
    const waiting = write(id).then(() => (written = true))
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(written).toBe(false)
    await transaction.commit()
    await waiting
    const { data } = await db.collection('counters').where({ _id: id }).get()
    expect(data[0]?.n).toBe(expected)
  })

  it('gives its documents up when it ends by itself', async () => {
    await counter(db, 'held').set({ data: { n: 1 } })
    const transaction = await db.startTransaction()
    await counter(transaction, 'held').update({ data: { n: 2 } })
    await counter(db, 'held').update({ data: { n: db.command.inc(5) } })
    expect((await counter(db, 'held').get()).data.n).toBe(6)
  })
})
