import { filed } from '../report/reporting'
import { openTown } from '../town'

it('the address of a photo answers for an hour, not for a day', async () => {
  const town = await openTown()
  try {
    const { reportId } = await filed(town, 'residentWithPhoto')
    const { photos } = await town.as('office').get('report.get', { reportId })
    const until = Number(new URL(photos[0]!.url).searchParams.get('t')) * 1000
    expect(until - Date.now()).toBeLessThanOrEqual(3_600_000)
    expect(until - Date.now()).toBeGreaterThan(3_000_000)
    expect((await fetch(photos[0]!.url)).status).toBe(200)
  } finally {
    await town.close()
  }
})
