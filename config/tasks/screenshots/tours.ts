/** Which screens are photographed, as whom, and what must stand there before the picture is taken. */
import { pushTours } from './pushTours'
import { reportTours } from './reportTours'
import { everywhere, idOf, phones, type Stop, stops, type Tour } from './tour'
import { roomTours } from './roomTours'
import { waterTours } from './waterTours'

/** A walk from the recorder to the result; handed in without network first, so that saving can be seen. */
function walk(personId: string, reachName: string): Tour['tell'] {
  return async ({ app, visit, shoot }, cloud) => {
    const reachId = idOf(cloud, 'reaches', { name: reachName })
    const assignmentId = idOf(cloud, 'assignments', { personId, reachId })
    await visit(`/pages/patrol/record/index?assignmentId=${assignmentId}`)
    await app.tap('60 倍')
    await shoot('ready', '开始记录')
    await app.tap('开始记录')
    await app.see('结束巡河')
    // At 60 times the walk this is most of a reach of two or three kilometres; with the rest it is all of it.
    await app.page.clock.runFor(22_000)
    await shoot('recording', '结束巡河')
    await app.page.clock.runFor(30_000)
    cloud.clock.setOffset((await app.page.evaluate(() => Date.now())) - Date.now())
    await app.tap('结束巡河')
    await shoot('ending', '结束，去填清单')
    await app.tap('结束，去填清单')
    await app.tap('无异常')
    await shoot('finish', '巡查清单')
    await app.goOffline()
    await app.tap('提交')
    await shoot('waiting', '巡河记录已保存')
    await app.goOnline()
    await shoot('result', '这次巡河达标')
  }
}

const chief = 'village-chief-02'

export const tours: readonly Tour[] = [
  {
    person: chief,
    looks: everywhere,
    tell: stops((cloud) => [
      ['today', '/pages/today/index', '开始巡河'],
      ['history', '/pages/history/index', '西岙溪 2 段'],
      ['me', '/pages/me/index', '请人代巡'],
      ['outbox', '/pages/outbox/index', /./],
      ['persona', '/pages/persona/index', '演示：您想扮演谁'],
      ['delegations', '/patrol/delegations/index', /./],
      ['delegate', '/patrol/delegate/index', /./],
      [
        'explain',
        `/pages/patrol/result/index?patrolId=${idOf(cloud, 'patrols', { personId: chief, status: 'needsExplanation', day: '2026-11-18' })}`,
        '有几处请您说明',
      ],
    ]),
  },
  {
    person: 'resident',
    looks: everywhere,
    tell: stops((cloud) => [
      ['resident', '/pages/today/index', '我要举报'],
      ['rivers', '/pages/rivers/index', '鳌江'],
      ['river', `/public/river/index?reachId=${idOf(cloud, 'reaches', { name: '凤卧溪 1 段' })}`, '谁在管'],
    ]),
  },
  { person: 'village-chief-14', looks: phones, tell: stops(() => [['bind', '/own/bind/index', '手机号']]) },
  {
    person: 'office-01',
    looks: ['phone', 'desktop'],
    tell: async (studio, cloud) => {
      const { app, visit, shoot } = studio
      const reachId = idOf(cloud, 'reaches', { name: '凤卧溪 1 段' })
      const rooms: readonly Stop[] = [
        ['desk', '/pages/today/index', '河长办工作台'],
        ['overview', '/office/desk/overview', '近 30 天没巡满的'],
        ['reaches', '/office/register/reach/reaches', '凤卧溪'],
        ['reach', `/office/register/reach/reach?reachId=${reachId}`, '凤卧溪 1 段'],
        ['people', '/office/register/index?of=person', '演示河长01'],
        ['person', `/office/register/entry?of=person&id=${chief}`, '演示河长02'],
        ['importReaches', '/office/register/reach/import/index', /./],
        ['dutyPolicy', '/office/patrol/policy/index', '村级河长'],
        ['stuck', '/office/job/stuck', '卡住的工作'],
        ['documents', '/office/document/documents', '导出 Excel'],
      ]
      await stops(() => rooms)(studio, cloud)
      await visit('/office/patrol/patrols?status=explained')
      await app.see('演示')
      if (app.page.viewportSize()!.width >= 960) await app.page.locator('tbody tr').first().click()
      await shoot('patrols', '等您答复')
    },
  },
  {
    person: 'office-01',
    looks: everywhere,
    tell: async ({ visit, shootWhole }) => {
      await visit('/pages/gallery/index')
      await shootWhole('gallery', '大字版')
    },
  },
  { person: 'town-chief-03', looks: ['phone'], tell: walk('town-chief-03', '凤卧溪 3 段') },
  { person: 'village-chief-07', looks: ['small'], tell: walk('village-chief-07', '东干渠') },
  { person: 'town-chief-02', looks: ['large'], tell: walk('town-chief-02', '带溪 3 段') },
  ...reportTours,
  ...pushTours,
  ...waterTours,
  ...roomTours,
]
