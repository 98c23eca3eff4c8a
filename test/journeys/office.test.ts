/** A morning at the office's desk, in a browser as wide as a desk's. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { openStage, type Stage } from './stage'
import type { App } from './target'
import { targetsOf } from './ways'

describe('the office at its desk', () => {
  let stage: Stage
  let desk: App
  beforeEach(async () => {
    stage = await openStage()
    desk = await stage.phone('h5', 'office', { device: 'desktop' })
    await desk.see('都答复了')
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('sees the day, and who has missed what', async () => {
    await desk.see('3月18日 星期三')
    await desk.see('近 30 天没巡满的')
    await desk.tap('巡河')
    await desk.see('还没有巡河记录')
  })

  it.each(targetsOf('office'))(
    'gives an invitation code, and the chief binds with it on %s',
    async (target) => {
      await desk.tap('人员')
      await desk.tap('演示unbound')
      await desk.tap('发邀请码')
      await desk.see('只显示这一次')
      const code = /\b[0-9A-Z]{4} [0-9A-Z]{4}\b/.exec(await desk.words())![0]

      const chief = await stage.phone(target, 'resident')
      await chief.tap('我是河长')
      await chief.fill('邀请码', code.slice(0, 4))
      await chief.tap('用邀请码绑定')
      await chief.see(/邀请码.*(不对|过期|失效|核对)/)
      await chief.fill('邀请码', code)
      await chief.tap('用邀请码绑定')
      await chief.see('绑定好了，演示unbound')
      await chief.tap('去看今天的任务')
      await chief.see('现在没有您的巡河任务')
      expect(stage.town.cloud.database.find('people', { _id: 'unbound' })).toMatchObject([
        { boundTo: stage.town.as('resident').openid },
      ])
    },
  )

  it('imports reaches from a GeoJSON file, and says which row to mend', async () => {
    await desk.tap('河流')
    await desk.tap('河段')
    await desk.tap('导入河道线')
    await desk.choosePhoto(reachFile(stage))
    await desk.tap('选文件')
    await desk.see('要修改')
    await desk.see('可入库')
    await desk.tap('入库 1 段')
    await desk.see('已入库 1 段')
    await desk.see('文件里还有 1 条要修改，没有入库。')
    await desk.tap('看河段')
    await desk.see('凤卧溪演示段')
    expect(stage.town.cloud.database.find('reaches', { _id: 'fengwo-1' })).toMatchObject([
      { waterName: '凤卧溪', kind: 'stream', geometry: { shape: 'line' } },
    ])
  })
})

/** Two features as a GIS program writes them; the second has no type of water. */
function reachFile({ photo }: Stage): string {
  const file = path.join(path.dirname(photo), 'reaches.geojson')
  const coordinates = [
    [120.3, 27.6],
    [120.301, 27.601],
    [120.303, 27.602],
  ]
  const whole = { 编号: 'fengwo-1', 水域编号: 'fengwo', 水域名称: '凤卧溪', 等级: '镇级', 所在村: '演示一村' }
  const rows = [
    { ...whole, 河段名称: '凤卧溪演示段', 类型: '溪流' },
    { ...whole, 编号: 'fengwo-2', 河段名称: '凤卧溪另一段' },
  ]
  const features = rows.map((properties) => ({
    type: 'Feature',
    geometry: { type: 'LineString', coordinates },
    properties,
  }))
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }))
  return file
}
