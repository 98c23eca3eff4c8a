/** The office's year: a random check that ends as a closed rectification, a complaint about the app, a training. */
import { emptyEntry } from '../../domain/register/kit/register'
import { trainings } from '../../domain/training/trainings'
import { noteReceipt } from './reporting'
import { morning, openStage, type Stage } from './stage'
import { targetsOf } from './ways'

const at = { server: morning }
const day = 86_400_000

describe.each(targetsOf('officeYear'))("the office's year on %s", (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('a random check is fixed, drawn, and what it finds is closed after its public notice', async () => {
    const { database } = stage.town.cloud
    const desk = await stage.phone('h5', 'office', { device: 'desktop', path: '/office/draw/draws' })
    await desk.tap('建一次抽查')
    await desk.fill('名称', '三月河段抽查')
    await desk.fill('个数', '1')
    await desk.fill('当场取什么数', '明天日报头版第一个数字')
    await desk.tap('固定名单并公开')
    await desk.fill('见证人报的数', '37')
    await desk.tap({ role: 'button', name: '抽取' })
    await desk.see('待登记')
    await desk.screenshot('draw-drawn')
    const [draw] = database.find('draws', {}) as unknown as { _id: string }[]
    const resident = await stage.phone(target, 'residentAny', { path: `/public/draw/index?id=${draw!._id}` })
    await resident.see('三月河段抽查')
    await resident.screenshot('draw-public')

    await desk.tap('待登记')
    await desk.fill('有什么问题', '岸边堆了建筑垃圾')
    await desk.tap('有问题，转整改')
    await desk.see('已转整改')
    const [sheet] = database.find('rectifications', {}) as unknown as { _id: string }[]
    const path = `/office/register/entry?of=rectification&id=${sheet!._id}`
    await desk.reopen(path)
    await desk.see('交办单号')
    await desk.tap('公示中')
    await desk.fill('完成日期', '2026-03-18')
    await desk.fill('整改情况', '已清运')
    await desk.fill('公示起', '2026-03-19')
    await desk.fill('公示期', '5')
    await desk.fill('异议电话', '0577-12345678')
    await desk.tap('保存')
    await desk.see('已保存')
    await desk.tap('已销号')
    await desk.fill('销号日期', '2026-03-18')
    await desk.tap('保存')
    await desk.see(/公示还没有到期|公示/)
    expect(database.find('rectifications', {})).toMatchObject([{ state: 'notice' }])

    const reader = await stage.phone(target, 'residentAny', {
      ...{ path: '/public/notices/index', startAt: morning + 2 * day },
    })
    await reader.see('岸边堆了建筑垃圾')
    await reader.see('3月19日至3月26日')
    const closing = await stage.phone('h5', 'office', {
      device: 'desktop',
      path,
      startAt: morning + 12 * day,
    })
    await closing.tap('已销号')
    await closing.fill('销号日期', '2026-03-30')
    await closing.tap('保存')
    await closing.see('已保存')
    expect(database.find('rectifications', {})).toMatchObject([{ state: 'closed' }])
  })

  it('a resident complains about the app without a name, and reads the answer with the code alone', async () => {
    const resident = await stage.phone(target, 'residentAny', { path: '/public/about/index' })
    await resident.tap('投诉建议')
    await resident.fill('什么事', '小程序要我拍四张照片，太麻烦了')
    await resident.tap('提交')
    await resident.see(/最晚 3月25日 答复/)
    const receipt = await noteReceipt(resident)

    const desk = await stage.phone('h5', 'office', {
      device: 'desktop',
      path: '/office/complaint/complaints',
    })
    await desk.tap(/太麻烦了/)
    await desk.fill('答复', '照片已改为不强制，谢谢。')
    await desk.tap({ role: 'button', name: '答复' })
    await desk.see(/答复：照片已改为不强制/)

    const another = await stage.phone(target, 'residentElsewhere', { path: '/report/follow/index' })
    await another.fill('回执码', receipt)
    await another.tap('查进度')
    await another.see('照片已改为不强制，谢谢。')
    await another.notSee('演示office')
  })

  it('a training is signed by code and by hand, each person once', async () => {
    const entry = { ...emptyEntry(trainings), title: '第一期河长培训班', day: '2026-03-18', invited: 2 }
    const office = stage.town.as('office')
    await office.get('training.save', { id: 't1', version: 0, entry: entry as never }, at)
    const { code } = await office.get('training.present', { trainingId: 't1' }, at)

    const chief = await stage.phone(target, 'villageChief', {
      path: `/own/signIn/index?training=t1&code=${code}`,
    })
    await chief.see('第一期河长培训班')
    await chief.tap({ role: 'button', name: '签到' })
    await chief.see('您已签到，不用再签')

    const desk = await stage.phone('h5', 'office', {
      ...{ device: 'desktop', path: '/office/register/entry?of=training&id=t1' },
    })
    await desk.see(/扫码签到/)
    await desk.fill('登记姓名', '演示villageChief\n外来客人')
    await desk.tap('登记这 2 人')
    await desk.see('登记了 1 人，1 人名单上已经有了')
    await desk.tap('按名单填实到人数')
    await desk.notSee('按名单填实到人数')
    expect(stage.town.cloud.database.find('trainings', {})).toMatchObject([
      { present: { villageChief: 1, other: 1 } },
    ])
  })
})
