/** What people on the bank add to what is known of the water: a cleaner's day, a bad reading, a task of a plan. */
import { cleaningDays, contracts } from '../../domain/cleaning/contracts'
import { emptyEntry } from '../../domain/register/kit/register'
import { itemNames } from '../../domain/waterQuality/items'
import { stream } from '../cloudfunctions/town'
import { writing } from '../cloudfunctions/plan/writing'
import { morning, openStage, type Stage } from './stage'
import type { App } from './target'
import { targetsOf } from './ways'

const at = { server: morning }

describe.each(targetsOf('bank'))('on the bank, on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('a cleaner notes the stretch of today without network, with a photo before and one after, over a kill', async () => {
    const entry = {
      ...emptyEntry(contracts),
      ...{ number: 'BJ-1', reachId: stream._id, cleanerId: 'cleaner', fee: 1_200_000 },
      span: { from: '2026-01-01', until: '2026-12-31' },
    }
    const saved = { id: 'contract', version: 0, entry: entry as never }
    await stage.town.as('office').get('cleaningContract.save', saved, at)

    const cleaner = await stage.phone(target, 'cleaner')
    await cleaner.see('今天保洁 1 段，还有 1 段没记')
    await cleaner.tap('去记')
    await cleaner.see(stream.name)
    await cleaner.goOffline()
    await photograph(cleaner, stage.photo, '保洁前')
    await cleaner.fill('说明', '捞了两袋')
    await cleaner.reopen()
    await cleaner.tap('去记')
    await cleaner.see('上次没发出的还在，可以接着填')
    await cleaner.page.getByLabel('删除保洁前 1').filter({ visible: true }).first().waitFor()
    await photograph(cleaner, stage.photo, '保洁后')
    await cleaner.tap('水面')
    await cleaner.tap(`提交${cleaningDays.title}`)
    await cleaner.see('已存手机')
    expect(stage.town.cloud.database.count('registerLogs')).toBe(0)

    await cleaner.goOnline()
    await cleaner.see('今天已经记过，还可以再记一次')
    const [line] = stage.town.cloud.database.find('registerLogs', {})
    expect(line).toMatchObject({ log: 'cleaningDay', entry: { did: ['surface'], note: '捞了两袋' } })
    const { before, after } = (line as unknown as { entry: { before: unknown[]; after: unknown[] } }).entry
    expect([before, after].map((photos) => photos.length)).toEqual([1, 1])
    await cleaner.back()
    await cleaner.see('今天保洁 1 段，都记了')
  })

  it('the office enters a bad reading, and the chief has more walks on Today, with the reason', async () => {
    const section = {
      ...{ name: '桥头', number: '', reachId: stream._id, place: null, target: 'III', body: 'river' },
      ...{ black: 'urban', lab: '', photos: [] },
    }
    const office = stage.town.as('office')
    await office.get('section.save', { id: 'bridge', version: 0, entry: section as never }, at)
    const chief = await stage.phone(target, 'villageChief')
    await chief.see(`${stream.village} · 每周 1 次`)

    const desk = await stage.phone('h5', 'office', {
      ...{ device: 'desktop', path: '/office/register/entry?of=reading' },
    })
    await desk.tap('选断面')
    await desk.tap(/桥头/)
    await desk.fill('采样日期', '2026-03-18')
    await desk.fill('氨氮（NH3-N，mg/L）', '－1')
    await desk.tap('添加')
    await desk.see(/氨氮/)
    expect(stage.town.cloud.database.count('waterReadings')).toBe(0)
    await desk.fill('氨氮（NH3-N，mg/L）', '１．２５')
    await desk.tap('添加')
    await desk.see('Ⅳ类')
    expect(itemNames).toContain('ammonia')

    await chief.reopen()
    await chief.see(/断面「桥头」3月18日水质Ⅳ类，目标Ⅲ类/)
    await chief.see(`${stream.village} · 每周 2 次，已巡 0 次`)
  })

  it('a task of a plan gets its progress and its proof from who is responsible', async () => {
    const write = writing(stage.town)
    await write.water()
    await write.inForce('a')
    const chief = await stage.phone(target, 'villageChief')
    await chief.see(/一河一策任务 1 项/)
    await chief.tap('去报')
    await chief.tap('任务a-t')
    await chief.tap('报一次进度')
    await chief.fill('完成', '40')
    await chief.fill('进展', '管网已铺 200 米')
    await photograph(chief, stage.photo, '照片')
    await chief.tap('提交任务进度')
    await chief.see(/完成 40%/)
    const [line] = stage.town.cloud.database.find('registerLogs', { log: 'planProgress' })
    expect(line).toMatchObject({ entry: { percent: 40, photos: [expect.stringContaining('/registers/')] } })
    expect(stage.town.cloud.database.find('planTasks', { _id: 'a-t' })).toMatchObject([{ percent: 40 }])
  })
})

async function photograph(app: App, file: string, title: string): Promise<void> {
  await app.choosePhoto(file)
  await app.tap(title === '照片' ? '拍照' : `拍${title}`)
  await app.page.getByLabel(`删除${title} 1`).filter({ visible: true }).first().waitFor()
}
