/** The screens of problems and rewards: reporting, following, working on them, and what everyone may see. */
import { writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { demoPhoto } from '../../../demo/images'
import { categoryLabel } from '../../../domain/report/category'
import type { PublicEntry } from '../../../domain/report/publicEntry'
import type { LocalCloud } from '../../../local'
import { everywhere, idOf, phones, type Stop, stops, type Tour } from './tour'

/** A floating-litter report of this morning that nobody has handed out yet. */
const fresh = { source: 'resident', state: 'submitted', category: 'floating', screening: 'passed' }

/** The newest that the public sees: strangers are told what is near to its place there, not to where it was found. */
function newest(cloud: LocalCloud): Pick<PublicEntry, 'place' | 'category'> {
  const [entry] = cloud.database.find('publicReports', { done: false }, { order: [['at', -1]], limit: 1 })
  if (!entry) throw new Error('nothing is open in the demo')
  return entry as unknown as PublicEntry
}

/** A resident stands where somebody else has just reported the same: the near sheet, then the receipt. */
const reporting: Tour['tell'] = async ({ app, visit, shoot }, cloud) => {
  const { place, category } = newest(cloud)
  const [longitude, latitude] = place
  const photo = path.join(os.tmpdir(), `screenshots-${process.pid}.png`)
  writeFileSync(photo, demoPhoto('floating', 'screenshots'))
  await visit('/report/new/index')
  await app.feedLocation({ longitude, latitude, accuracy: 8, time: 0 })
  await shoot('report-empty', '哪种问题')
  await app.choosePhoto(photo)
  await app.tap('拍照，或从相册选')
  await app.page.getByLabel('查看照片 1').filter({ visible: true }).first().waitFor()
  await app.tap(categoryLabel[category])
  await shoot('report-new', /段|溪/)
  await app.tap('提交举报')
  await shoot('report-near', '附近有人刚报过')
  await app.tap('不是同一个，继续举报')
  await shoot('report-sent', '已送达，谢谢您')
}

/** The resident's own reports; one of them has a reward to fetch. */
const following: Tour['tell'] = async ({ app, visit, shoot }) => {
  await visit('/report/mine/index')
  await shoot('report-mine', '可以领了')
  await app.tap(/可以领了/)
  await shoot('report-track', '领取')
  await visit('/report/follow/index')
  await shoot('report-follow', '回执码')
}

const environment = { state: 'handling', 'lead.id': 'environment' }

/** The office hands out and approves; on a desk the list stays beside what is open. */
const officeWork: Tour['tell'] = async ({ visit, shoot }, cloud) => {
  await visit('/work/list/index')
  await shoot('work-list', /段|溪/)
  await visit(`/work/report/index?reportId=${idOf(cloud, 'reports', fresh)}`)
  await shoot('work-triage', /^按建议交办给/)
  await visit(`/work/report/index?reportId=${idOf(cloud, 'reports', { state: 'resolved' })}`)
  await shoot('work-verify', '复核通过')
  await visit('/office/reward/rewards?state=approvedOnce')
  await shoot('rewards', /段|溪/)
}

export const reportTours: readonly Tour[] = [
  { person: 'resident-06', looks: phones, tell: reporting },
  { person: 'resident', looks: phones, tell: following },
  {
    person: 'department-01',
    looks: ['phone', 'desktop'],
    tell: stops((cloud) => [
      ['work-department', '/work/list/index', /段|溪/],
      ['work-report', `/work/report/index?reportId=${idOf(cloud, 'reports', environment)}`, '处置完成'],
    ]),
  },
  { person: 'office-02', looks: ['phone', 'desktop'], tell: officeWork },
  {
    person: 'resident-06',
    looks: everywhere,
    tell: stops((cloud): readonly Stop[] => {
      const { reachId } = cloud.database.find('reports', fresh, { limit: 1 })[0] as { reachId: string }
      const done = idOf(cloud, 'publicReports', { done: true })
      return [
        ['public-map', '/public/map/index', '已办好'],
        ['public-river', `/public/river/index?reachId=${reachId}`, '谁在管'],
        ['public-report', `/public/report/index?reportId=${done}`, /段|溪|塘/],
        ['chiefs', '/public/chiefs/index', /演示河长/],
        ['rules', '/public/rules/index', /元/],
      ]
    }),
  },
]
