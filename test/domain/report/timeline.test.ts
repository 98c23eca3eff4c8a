/** What each audience is told of one full story, line by line. */
import { eventId } from '../../../domain/report/events'
import { namelessParts, parts } from '../../../domain/report/parts'
import { lineFor, type Audience } from '../../../domain/report/timeline'
import { fullStory, names } from './fullStory'
import { happened } from './given'

const { events, life } = fullStory()

const linesFor = (audience: Audience) => events.flatMap((event) => lineFor(event, audience) ?? [])

/** 「who: what 「words」 [photos]」 */
const told = (audience: Audience) =>
  linesFor(audience).map(
    ({ who, what, text, photos }) =>
      `${who}: ${what}${text && ` 「${text}」`}${photos.map(({ fileId }) => ` [${fileId}]`).join('')}`,
  )

const golden: Record<Audience, string> = {
  reporter: `
    您: 提交问题 「水很臭」 [before]
    群众: 又有人看到
    河长办: 受理
    河长办: 交办给农业办
    河长办: 交办给环保所，农业办、责任人协同
    河长办: 交办给责任人，环保所协同
    承办单位: 开始处置
    承办单位: 处置完成，等待复核 「管子堵上了」 [after-1]
    河长办: 复核未通过，继续处置
    承办单位: 处置完成，等待复核 「重拍了」 [after-2]
    河长办: 复核通过
    河长办: 办结 「谢谢您」
    您: 评价 2 分（满分 5 分） 「太慢了」
    您: 要求重新处理 「晚上又排」
    承办单位: 处置完成，等待复核 「夜里守住了」 [after-3]
    河长办: 复核通过
    总河长: 办结
    河长: 回头看：又出现了，重新处置 [again]
    承办单位: 处置完成，等待复核 「再清一次」 [after-4]
    河长办: 复核通过
    河长办: 办结
    河长办: 回头看：没有复发
  `,
  public: `
    举报人: 提交问题 [before]
    河长办: 交办给农业办
    河长办: 交办给环保所，农业办、责任人协同
    河长办: 交办给责任人，环保所协同
    承办单位: 处置完成，等待复核 [after-1]
    承办单位: 处置完成，等待复核 [after-2]
    河长办: 办结
    举报人: 要求重新处理
    承办单位: 处置完成，等待复核 [after-3]
    总河长: 办结
    河长: 回头看：又出现了，重新处置 [again]
    承办单位: 处置完成，等待复核 [after-4]
    河长办: 办结
    河长办: 回头看：没有复发
  `,
  handler: `
    举报人: 提交问题 「水很臭」 [before]
    演示办事员: 受理
    演示办事员: 交办给农业办 「请尽快看」
    演示科员: 退单 「不归我们管」
    演示办事员: 交办给环保所，农业办、演示河长甲协同 「请尽快看」
    演示办事员: 交办给演示河长甲，环保所协同 「先请河长看」
    演示科员: 开始处置
    演示协办员: 补充情况 「水样已取」 [sample]
    演示科员: 延期一次 「等化验」
    系统: 逾期，已升级至镇级河长
    演示科员: 处置完成，等待复核 「管子堵上了」 [after-1]
    演示办事员: 复核未通过，继续处置 「照片看不清」
    演示科员: 处置完成，等待复核 「重拍了」 [after-2]
    演示办事员: 复核通过 「属实」
    演示办事员: 办结 「谢谢您」
    举报人: 要求重新处理 「晚上又排」
    演示科员: 处置完成，等待复核 「夜里守住了」 [after-3]
    演示办事员: 复核通过
    演示镇长: 办结
    系统: 到了回头看的日子
    演示河长甲: 回头看：又出现了，重新处置 「又有一点」 [again]
    演示科员: 处置完成，等待复核 「再清一次」 [after-4]
    演示办事员: 复核通过
    演示办事员: 办结
    系统: 到了回头看的日子
    演示办事员: 回头看：没有复发 「看过了」
  `,
  office: `
    举报人: 提交问题 「水很臭」 [before]
    群众: 又有人看到
    演示办事员: 受理
    演示办事员: 交办给农业办 「请尽快看」
    演示科员: 退单 「不归我们管」
    演示办事员: 交办给环保所，农业办、演示河长甲协同 「请尽快看」
    演示办事员: 交办给演示河长甲，环保所协同 「先请河长看」
    演示科员: 开始处置
    演示协办员: 补充情况 「水样已取」 [sample]
    演示科员: 延期一次 「等化验」
    系统: 逾期，已升级至镇级河长
    演示科员: 处置完成，等待复核 「管子堵上了」 [after-1]
    演示办事员: 复核未通过，继续处置 「照片看不清」
    演示科员: 处置完成，等待复核 「重拍了」 [after-2]
    演示办事员: 复核通过，程度：较重 「属实」
    演示办事员: 办结 「谢谢您」
    举报人: 评价 2 分（满分 5 分） 「太慢了」
    举报人: 要求重新处理 「晚上又排」
    演示科员: 处置完成，等待复核 「夜里守住了」 [after-3]
    演示办事员: 复核通过，程度：较重
    演示镇长: 办结
    系统: 到了回头看的日子
    演示河长甲: 回头看：又出现了，重新处置 「又有一点」 [again]
    演示科员: 处置完成，等待复核 「再清一次」 [after-4]
    演示办事员: 复核通过，程度：较重
    演示办事员: 办结
    系统: 到了回头看的日子
    演示办事员: 回头看：没有复发 「看过了」
  `,
}

const audiences = Object.keys(golden) as Audience[]

it.each(audiences)('%s is told this and nothing else', (audience) => {
  const expected = golden[audience].split('\n').map((line) => line.trim())
  expect(told(audience)).toEqual(expected.filter(Boolean))
})

it('the story ends well, its events numbered in the order in which they sort', () => {
  expect(life).toMatchObject({ state: 'closed', rating: 2, reopened: true, recheck: { outcome: 'fine' } })
  const ids = events.map((_, n) => eventId('r', n + 1))
  expect([...ids].sort()).toEqual(ids)
})

it.each(['reporter', 'public'] as const)('%s reads no person’s name', (audience) => {
  for (const line of told(audience)) for (const name of Object.values(names)) expect(line).not.toContain(name)
})

it('the public reads nobody’s words', () => {
  expect(
    linesFor('public')
      .map(({ text }) => text)
      .join(''),
  ).toBe('')
})

it('nobody who works on it reads how satisfied the reporter was', () => {
  expect(told('handler').join('\n')).not.toMatch(/评价|太慢了/)
})

it.each(audiences)('%s reads no name of reporter, witness or clock, even if an event had one', (audience) => {
  for (const by of parts.filter((part) => namelessParts.includes(part))) {
    const event = { ...happened({ type: 'submitted', text: '', photos: [] }, by), byName: names[by] }
    expect(lineFor(event, audience)?.who).not.toBe(names[by])
  }
})

it('who asks for another look is told so in the own words, the public nothing', () => {
  const event = happened({ type: 'appealed', text: '在涵洞里面', refusedBy: 'clerk', dueAt: 1 }, 'reporter')
  expect(lineFor(event, 'public')).toBeNull()
  expect(lineFor(event, 'reporter')).toMatchObject({ who: '您', what: '申请复查', text: '在涵洞里面' })
  for (const audience of audiences) expect(JSON.stringify(lineFor(event, audience))).not.toContain('clerk')
})

const refusals = [
  { type: 'rejected', text: '不在河边' },
  { type: 'merged', text: '同一件', into: 'other' },
  { type: 'withdrawn' },
] as const

it.each(refusals)('$type ends it for the reporter and for a chief who filed it, not in public', (refusal) => {
  const event = happened(refusal, refusal.type === 'withdrawn' ? 'reporter' : 'office')
  expect(lineFor(event, 'public')).toBeNull()
  expect(lineFor(event, 'handler')?.text).toBe('text' in refusal ? refusal.text : '')
  expect(lineFor(event, 'reporter')?.text).toBe(refusal.type === 'rejected' ? '不在河边' : '')
})
