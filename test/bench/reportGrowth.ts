/** Does reporting stay quick when a hundred thousand reports are stored? */
import { openTown, stream, type Town } from '../cloudfunctions/town'
import { type Asked, askInTurns, type Growth } from './inTurns'
import { newReport, pastPublicReports, pastReports } from './reports'

async function townWith(count: number): Promise<Town> {
  const town = await openTown()
  await town.cloud.database.bulkInsert('reports', pastReports(count))
  await town.cloud.database.bulkInsert('publicReports', pastPublicReports(count))
  return town
}

const [lng, lat] = stream.geometry.shape === 'line' ? stream.geometry.line[0]! : stream.geometry.ring[0]!

let asker = 0
/** Everybody may look only so often a minute. */
const anyone = (town: Town) => town.as(`resident${1_000_000 + ++asker}`)

const asked: Asked = {
  'report.submit': async (town) => {
    const { who, input } = await newReport(town)
    return town.as(who as 'resident1').get('report.submit', input)
  },
  'report.near': (town) => anyone(town).get('report.near', { place: [lng, lat], category: 'floating' }),
  'report.workList': (town) => town.as('environment').get('report.workList', { list: 'mine' }),
  'report.workload': (town) => town.as('office').get('report.workload', {}),
  'report.listPublic (map)': (town) =>
    anyone(town).get('report.listPublic', { box: [lng, lat, lng + 0.02, lat + 0.02] }),
  'report.listPublic (reach)': (town) => anyone(town).get('report.listPublic', { reachId: stream._id }),
}

export async function benchReportGrowth(few = 1_000, many = 100_000): Promise<Growth[]> {
  return askInTurns({ few: await townWith(few), many: await townWith(many) }, asked, 30)
}
