/** What the codes on sign boards carry, as WeChat hands it over. */
import { scannedOf, reachOf } from '../../../src/services/scene'

const link = 'https://river.example/#/public/river/index?reachId=r-1&board=b_2'

it('a printed code names reach and board, in the browser and through WeChat', () => {
  for (const params of [{ reachId: 'r-1', board: 'b_2' }, { q: encodeURIComponent(link) }])
    expect([reachOf(params), scannedOf(params)]).toEqual([
      'r-1',
      { what: '公示牌', log: 'signCheck', id: 'b_2' },
    ])
})

it('a mini-program code names the reach alone', () => {
  expect([reachOf({ scene: 'r-1' }), scannedOf({ scene: 'r-1' })]).toEqual(['r-1', null])
})

it('what could be no id is none', () => {
  for (const q of ['%', encodeURIComponent('https://x/?reachId=../..&board=<b>'), ''])
    expect([reachOf({ q }), scannedOf({ q })]).toEqual([null, null])
})

it('the code of an outlet says which check it is for', () => {
  expect(scannedOf({ reachId: 'r-1', outlet: 'o-1' })).toEqual({
    what: '排污口',
    log: 'outletCheck',
    id: 'o-1',
  })
})
