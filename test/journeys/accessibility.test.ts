/**
 * Every main page in the browser, for those who see badly or not at all, with usual and with large text, and on
 * the smallest phone: axe finds nothing, and nothing has to be pushed sideways.
 */
import { accessibilityViolations } from '../browser/accessibility'
import { stream } from '../cloudfunctions/town'
import { walk } from '../cloudfunctions/walks'
import { put } from '../cloudfunctions/whole/manyOfAll'
import { grantId, grantKey } from '../../domain/identity/grant'
import { enterChiefsGroup, letMorningCome } from './groups'
import { startRecording, walkIt, walkOf } from './patrolling'
import { morning, openStage, type Stage, type Who } from './stage'
import type { App } from './target'

/** A walk that asks for a word, handed in yesterday. */
const halfWay = walk({ to: 0.4, seed: 'half way', endedAt: morning - 24 * 60 * 60_000 })

/** Pages by who opens them, each with words that say it is there. */
const pages: Record<
  'resident' | 'villageChief' | 'environment' | 'office',
  [path: string, words: string | RegExp][]
> = {
  resident: [
    ['pages/today/index', '发现河道问题？'],
    ['pages/rivers/index', '带溪演示段'],
    ['own/bind/index', '邀请码'],
    ['pages/me/index', '还没有绑定河长身份'],
    ['public/river/index?reachId=stream-1', '谁在管'],
    ['public/map/index', '举报问题'],
    ['public/chiefs/index', '演示villageChief'],
    ['public/rules/index', '去举报'],
    ['public/board/index?groupId=chiefs', '还要巡的'],
    ['report/new/index', '提交举报'],
    ['report/mine/index', '我要举报'],
    ['report/follow/index', '查进度'],
  ],
  villageChief: [
    ['pages/today/index', '还有 1 段要巡'],
    ['pages/patrol/record/index?assignmentId=a-stream', '开始记录'],
    [`pages/patrol/result/index?patrolId=${halfWay.patrolId}`, '有几处请您说明'],
    ['pages/history/index', '昨天'],
    ['pages/outbox/index', '都已送达'],
    ['pages/me/index', '演示villageChief'],
    ['own/reminders/index', '提醒我什么'],
    ['patrol/delegations/index', '现在没有人替您巡'],
    ['patrol/delegate/index', '请谁代巡'],
    ['push/liaison/index', '复制文字'],
    ['public/board/index?groupId=chiefs', '开始巡河'],
  ],
  environment: [
    ['pages/today/index', '都办完了'],
    ['work/list/index', '交给您办的问题会出现在这里'],
  ],
  office: [
    ['pages/today/index', '河长办工作台'],
    ['office/desk/overview', '近 30 天没巡满的'],
    ['office/patrol/patrols', '演示villageChief'],
    [`office/patrol/patrol?patrolId=${halfWay.patrolId}`, '需要说明的地方'],
    ['office/register/reach/reaches', '带溪演示段'],
    ['office/register/reach/reach?reachId=stream-1', '带溪演示段'],
    ['office/register/reach/import/index', '选文件'],
    ['office/register/index?of=person', '演示office2'],
    ['office/register/entry?of=person&id=unbound', '发邀请码'],
    ['office/patrol/policy/index', '保存'],
    ['work/list/index', '新报上来的'],
    ['office/reward/rewards', '没有等审批的奖励'],
    ['office/reward/cashCounter', '查这笔奖励'],
    ['office/reward/policy/index', '奖多少'],
    ['office/water/rules/index', '水质什么时候预警'],
    ['office/report/policy/index', '什么问题交给谁'],
    ['office/register/index?of=department', '演示部门environment'],
    ['office/report/enterReport', '登记'],
    ['office/vault/unsealings', '申请解封'],
    ['office/identity/grants', '确认授予'],
    ['office/job/stuck', '再试一次'],
    ['office/document/documents', '导出 Excel'],
    ['office/register/index?of=content', '内容库还是空的'],
    ['office/register/index?of=signBoard', '还没有登记公示牌'],
    ['office/register/entry?of=signBoard', '编号'],
    ['office/push/policy/index', '写不写名字'],
    ['office/push/templates', '编号从哪里来'],
    ['office/push/pushes', /没有要送的群|演示河长群/],
    ['office/push/log/index', /个人提醒/],
    ['office/register/index?of=group', '添加群'],
    ['office/register/entry?of=group', '几点送'],
  ],
}

describe.each(Object.entries(pages))('the pages for the persona %s', (who, list) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await stage.town.as('villageChief').get('patrol.submit', halfWay, { server: halfWay.endedAt + 1000 })
    await leaveWaiting(stage)
    await enterChiefsGroup(stage.town)
    await letMorningCome(stage.town, 'delivered')
  })
  afterAll(async () => expect(await stage.close()).toEqual([]))

  it('are open to everyone, on the usual phone and with large text on the smallest', async () => {
    const found: Record<string, string[]> = {}
    const usual = await stage.phone('h5', who as Who)
    const phones = [usual]
    // The office sits at a desk (below); the others may have the smallest phone and weak eyes.
    if (who !== 'office') {
      const small = await stage.phone('h5', who as Who, { device: 'smallPhone', path: 'pages/me/index' })
      await small.tap('大字版')
      phones.push(small)
    }
    for (const [path, words] of list) {
      for (const phone of phones) {
        const troubles = await troublesOf(phone, path, words)
        if (troubles.length > 0) found[path] = [...(found[path] ?? []), ...troubles]
      }
    }
    expect(found).toEqual({})
  })
})

it('the pages of the office are open to everyone at a desk', async () => {
  const stage = await openStage()
  await leaveWaiting(stage)
  const desk = await stage.phone('h5', 'office', { device: 'desktop' })
  const found: Record<string, string[]> = {}
  for (const [path, words] of pages.office
    .slice(1)
    .filter(([path]) => !/office\/(patrol|person|reach|group)\//.test(path))) {
    const troubles = await troublesOf(desk, path, path.includes('patrols') ? '还没有巡河记录' : words)
    if (troubles.length > 0) found[path] = troubles
  }
  expect(await stage.close()).toEqual([])
  expect(found).toEqual({})
})

it('a whole patrol is open to everyone, with large text on the smallest phone', async () => {
  const stage = await openStage()
  const app = await stage.phone('h5', 'villageChief', { device: 'smallPhone', path: 'pages/me/index' })
  await app.tap('大字版')
  await app.tap('今天')
  const found: string[] = []
  await startRecording(app)
  await walkIt(app, walkOf(stream, { to: 0.2 }))
  found.push(...(await troublesHere(app)))
  await app.tap('记一笔')
  await app.tap('岸边垃圾')
  found.push(...(await troublesHere(app)))
  await app.tap('不记这一处')
  await app.tap('结束巡河')
  found.push(...(await troublesHere(app)))
  await app.tap('结束，去填清单')
  await app.see('河里岸上有没有异常')
  found.push(...(await troublesHere(app)))
  await app.goOffline()
  await app.tap('无异常')
  await app.tap('提交')
  await app.see('巡河记录已保存')
  found.push(...(await troublesHere(app)))
  expect(await stage.close()).toEqual([])
  expect(found).toEqual([])
})

/** A role that waits for the office's word, and work of the clock that was set aside. */
async function leaveWaiting({ town }: Stage): Promise<void> {
  const proposedBy = { personId: 'office2', name: '演示office2' }
  const grant = { personId: 'colleague', personName: '演示colleague', role: 'office', state: 'waiting' }
  const decided = { proposedBy, proposedAt: morning, decidedBy: null, decidedAt: null }
  const key = grantKey(morning, 'office', 'colleague')
  await put(town, 'roleGrants', [{ _id: grantId('office', 'colleague'), ...grant, ...decided, key }])
  const setAside = { tries: 5, nextAt: null, since: morning, trouble: 'malformed' }
  const work = { job: 'deliverPushes', title: '一条每日一送没能送出', slot: 'queue', of: 'none', ...setAside }
  await put(town, 'stuckWork', [
    { _id: 'a', ...work },
    { _id: 'b', ...work },
  ])
}

async function troublesOf(app: App, path: string, words: string | RegExp): Promise<string[]> {
  await turnTo(app, path)
  await app.see(words)
  return troublesHere(app)
}

/** As a link inside the running program does; waits until the page before it is gone. */
async function turnTo({ page }: App, path: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), `/${path}`)
  const [name] = path.split('?')
  await page.waitForFunction((name) => {
    const shown = Array.from(document.querySelectorAll<HTMLElement>('.taro_page')).filter(
      (each) => each.offsetParent,
    )
    return shown.length === 1 && shown[0]!.id.startsWith(name)
  }, `/${name}`)
}

/** What is wrong with the page on screen, in lines: what axe finds, and what sticks out to the side. */
async function troublesHere(app: App): Promise<string[]> {
  const sideways = await app.page.evaluate(stickingOut)
  const violations = await accessibilityViolations(app.page)
  return [...sideways, ...violations].map((line) => `${app.page.viewportSize()?.width}: ${line}`)
}

/** Runs inside the page: what reaches over the right edge, when the page can be pushed sideways. */
function stickingOut(): string[] {
  const sheets = [document.scrollingElement!, ...Array.from(document.querySelectorAll('.taro_page, .screen'))]
  if (!sheets.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)) return []
  return Array.from(document.querySelectorAll('.taro_page *'))
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => `wider than the screen: <${element.tagName} class="${element.getAttribute('class')}">`)
}
