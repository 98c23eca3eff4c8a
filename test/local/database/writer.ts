/**
 * A process that writes as fast as it can and says what was acknowledged, until it is killed: single documents,
 * and transactions over two collections. Run by the durability test.
 */
import { openDatabase } from '../../../local/database'

const path = process.argv[2]!
const database = openDatabase({
  path,
  schema: { reports: { indexes: [] }, events: { indexes: [] } },
  now: Date.now,
})
const reports = database.collections.get('reports')
const events = database.collections.get('events')
const content = 'x'.repeat(2000)

async function run(writer: number): Promise<void> {
  for (let n = 0; ; n++) {
    const _id = `${writer}-${n}`
    if (n % 2) {
      await database.environment.write(() => reports.insert({ _id, content, end: true }))
    } else {
      const transaction = database.transactions.start()
      database.transactions.get(transaction).write(reports, _id, { _id, content, end: true })
      database.transactions.get(transaction).write(events, _id, { _id, content, end: true })
      await database.transactions.commit(transaction)
    }
    process.stdout.write(`${_id}\n`)
  }
}

for (let writer = 0; writer < 5; writer++) void run(writer)
