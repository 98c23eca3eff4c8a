/** The table of problems is passed on, so nothing of who reported may be in it. */
import { readXlsx } from 'hucre/xlsx'
import { rewrite } from '../oldState'
import { filed, numberOf } from '../report/reporting'
import { clockAt } from '../push/mornings'
import { openTown, type Town } from '../town'
import { bytesOf, ordered, rowsOf } from './tables'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

it('it says what, where and since which day, and nothing of a reporter', async () => {
  const { reportId, receipt } = await filed(town, 'residentSecret', {
    text: '桥下有垃圾，找我 13800138000',
    contact: '13900139000',
  })
  await filed(town, 'residentOther', { category: 'chiefConduct', text: '他从不来' })
  const document = await ordered(town, { sheet: 'reports' })
  const rows = (await rowsOf(document)).slice(3, -1)
  expect(rows.map((row) => row.slice(1, 8))).toEqual([
    [
      ...[numberOf(town, reportId), new Date('2026-11-18T00:00:00Z'), '群众举报', '带溪演示段', '演示一村'],
      ...['偷排污水', expect.stringMatching(/^桥下有垃圾/)],
    ],
  ])
  const { sheets } = await readXlsx(await bytesOf(document))
  const written = JSON.stringify(sheets)
  const [reporter] = town.cloud.database.find('reporters', { _id: reportId }) as { code: string }[]
  const secrets = [
    '13800138000',
    '13900139000',
    'residentSecret',
    reportId,
    receipt,
    reporter!.code,
    '他从不来',
  ]
  for (const secret of secrets) expect(written).not.toContain(secret)
})

it('what was reported at the first and at the last millisecond of a day is of that day', async () => {
  const day = '2026-11-17'
  const at = [clockAt(day, 0) - 1, clockAt(day, 0), clockAt(day, 24) - 1, clockAt(day, 24)]
  const numbers: string[] = []
  for (const submittedAt of at) {
    const { reportId } = await filed(town, 'residentOther')
    await rewrite(town, 'reports', reportId, (report) => ({ ...report, submittedAt }))
    numbers.push(numberOf(town, reportId))
  }
  const document = await ordered(town, { sheet: 'reports', from: day, until: day })
  const rows = (await rowsOf(document)).slice(3, -1)
  expect(rows.map(([, number]) => number)).toEqual(numbers.slice(1, 3).sort())
})
