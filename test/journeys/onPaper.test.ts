/** What the office prints: a list to its end on as many sheets as it needs, and all codes, four a sheet. */
import { openStage, type Stage } from './stage'
import type { App } from './target'
import { targetsOf } from './ways'

describe.each(targetsOf('onPaper'))('sixty sign boards on %s', (target) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage()
    await stage.town.cloud.database.bulkInsert(
      'signBoards',
      Array.from({ length: 60 }, (_, n) => boardOf(n)),
    )
  })
  afterEach(async () => expect(await stage.close()).toEqual([]))

  it('lie on two sheets or more as a list, though fifty were fetched, and on fifteen as codes', async () => {
    const office = await stage.phone(target, 'office', {
      device: 'desktop',
      path: '/office/register/index?of=signBoard',
    })
    await office.see('共 60 块')
    await office.page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes')
    })
    await office.tap('打印')
    await office.page.locator('body[data-printed]').waitFor()
    expect(await office.page.locator('.table__grid tbody tr').count()).toBe(60)
    expect(await sheets(office)).toBeGreaterThan(1)

    await office.tap('印二维码')
    await office.page.locator('.codes__card').nth(59).waitFor()
    await office.page.locator('.desk__action').getByRole('button', { name: '打印' }).click()
    expect(await sheets(office)).toBe(15)
  })
})

function boardOf(n: number) {
  return {
    ...{ _id: `board-${n}`, active: true, version: 1, number: `演示-${n}`, reachId: 'stream-1', place: null },
    ...{ spot: '', state: 'good', telephone: '', chiefs: '', goal: '', shows: [], setUp: null },
    ...{ renewed: null, photos: [] },
  }
}

/** How many sheets of paper the page on screen takes. */
async function sheets({ page }: App): Promise<number> {
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  // The tree of pages has branches, each with a count of its own; the root's is the largest.
  return Math.max(...[...paper.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)))
}
