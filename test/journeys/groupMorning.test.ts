/**
 * The morning of a group: its liaison gets the words without typing any and passes them on; whoever opens the card in
 * the group sees the board, counts once, and can begin.
 */
import { type App, type Target } from './target'
import { day, enterChiefsGroup, letMorningCome, openedToday, tieGroup, walkYesterday } from './groups'
import './retry'
import { openStage, type Stage } from './stage'
import { targetsOf } from './ways'

/** The card of the group, tapped in the WeChat group of that name. */
const card = (wechatGroup: string) => `/public/board/index?groupId=chiefs&wechatGroup=${wechatGroup}`

describe.each(targetsOf('groupMorning'))('the morning of a group on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
    await enterChiefsGroup(stage.town)
    await walkYesterday(stage.town)
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('the liaison waits for half past seven, then copies, sends the card and keeps the poster', async () => {
    const { town } = stage
    await letMorningCome(town, 'written')
    const app = await stage.phone(target, 'villageChief', {
      startAt: `${day}T07:20:00+08:00`,
      path: '/push/liaison/index',
    })
    await app.see('07:30 准备好')
    await town.strike(Date.parse(`${day}T07:30:00+08:00`))
    await app.reopen()
    await app.see('每日一送写好了，1 个群等您转发')
    await app.tap('去转发')
    await app.see('【每日一送】')

    await app.tap('复制文字')
    await app.see('文字已复制')
    await app.see(/^已转发$/)
    const { items } = await town.as('office').get('push.listDay', { day })
    expect(items).toMatchObject([{ groupId: 'chiefs', liaison: { state: 'done' } }])

    await passCardOn(app, target, items[0]!.title)
    await app.tap('存海报')
    await app.see('海报已存好')

    await app.reopen(card('wx-chiefs'))
    await app.see('已和本群绑定')
    expect(await openedToday(town)).toBe(1)
  })

  it('a member who stands in no register counts once, sees no names, and can report', async () => {
    const { town } = stage
    await letMorningCome(town, 'delivered')
    await tieGroup(town, 'wx-chiefs')
    const before = (await openedToday(town))!
    const app = await stage.phone(target, 'residentMember', { path: card('wx-chiefs') })
    await app.see('还要巡的')
    await app.reopen(card('wx-chiefs'))
    await app.see('外段')
    expect(await app.words()).not.toMatch(/演示(villageChief|colleague|policeChief)/)
    await expectSoon(() => openedToday(town), before + 1)

    await app.tap('我要举报')
    await app.see('提交举报')
    // Without a card nobody is in the group: the board opens all the same.
    await app.reopen('/public/board/index?scene=chiefs')
    await app.see('演示河长群')
    await app.reopen('/public/board/index?scene=nowhere')
    await app.see('没有找到这个群')
    expect(await openedToday(town)).toBe(before + 1)
  })

  it('a chief finds the names of the others there, and begins the patrol', async () => {
    const { town } = stage
    await letMorningCome(town, 'delivered')
    const app = await stage.phone(target, 'colleague', { path: card('wx-other') })
    await app.see('演示villageChief')
    await app.tap('开始巡河')
    await app.see('外段')
    await app.see('开始记录')
    // Neither liaison nor office: the group is not tied by a chief, and nobody is counted.
    expect(await openedToday(town)).toBe(0)
  })
})

/** In WeChat by its own list of chats; in a browser by a link. */
async function passCardOn(app: App, target: Target, title: string): Promise<void> {
  if (target === 'h5') {
    await app.tap('复制链接')
    return app.see('链接已复制')
  }
  await app.tap('发卡片到群')
  const sent = () =>
    app.page.evaluate(() => window.__acts.find(({ name }) => name === 'shareAppMessage')?.options)
  await expectSoon(async () => Boolean(await sent()), true)
  expect(await sent()).toEqual({
    title,
    path: '/public/board/index?groupId=chiefs',
    imageUrl: expect.stringMatching(/\.png$/) as unknown,
  })
}

/** What the phone told the cloud arrives a moment after the screen has changed. */
async function expectSoon<T>(look: () => Promise<T>, expected: T): Promise<void> {
  for (let left = 20; left > 0 && (await look()) !== expected; left--) {
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  expect(await look()).toBe(expected)
}
