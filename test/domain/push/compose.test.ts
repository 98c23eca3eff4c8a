/** What people read in the morning, word for word, for the days of a year that differ. */
import { compose } from '../../../domain/push/compose'
import { defaultPushPolicy as policy } from '../../../domain/push/policy'
import { due, factsOf, normalDay, overdue, tip } from './day'

const textFor = (...[kind, facts]: [Parameters<typeof compose>[0], Parameters<typeof compose>[1]]) =>
  compose(kind, facts, policy).text.split('\n')

describe('a normal day', () => {
  it('the village chiefs read who is due, by name', () => {
    expect(textFor('villageChiefs', normalDay)).toEqual([
      '【每日一送】11月24日 周二',
      '',
      '今天 24 点前请走一走，2 段',
      '· 演示甲 演示一村 带溪一段',
      '· 演示乙 演示一村 带溪二段',
      '',
      '3 天内到期，1 段，打开卡片看',
      '',
      '上一期没巡到的 1 段，这期请早些安排',
      '· 演示丁 演示一村 山塘',
      '',
      '昨天巡河 12 次，走了 23.5 公里，发现问题 3 处，办好 2 件',
      '· 带溪三段 垃圾漂浮物已处理（有前后对比照片）',
      '· 演示塘 水质异味已处理',
      '',
      '巡河小提醒',
      '· 看见排口在排水，先拍照，再闻一闻、看一看颜色。',
      '',
      '打开卡片就能开始巡河。',
    ])
  })

  it('the secretaries read the reaches, nobody by name', () => {
    const lines = textFor('secretaries', normalDay)
    expect(lines).toContain('· 演示一村 带溪一段、带溪二段')
    expect(lines.join()).not.toMatch(/演示[甲乙丙丁]/)
  })

  it('a department reads its own work, what is late first', () => {
    expect(textFor('department', normalDay).slice(2, 6)).toEqual([
      '待办 3 件，其中 1 件已过期限',
      '· 带溪一段排口，过了 1 个工作日',
      '· 带溪二段垃圾，今天到期',
      '· 演示塘水质，还有 3 个工作日',
    ])
  })

  it('what the township owes upwards is told, and many of it do not push the rest out of a message', () => {
    const one = { title: '半年小结', to: '县河长办', daysOver: 3 }
    const lines = textFor('secretaries', {
      ...normalDay,
      bulletins: [one, { ...one, to: '', title: '报表' }],
    })
    const at = lines.indexOf('信息报送有 2 项过了期限，还没交材料的请交给河长办')
    expect(lines.slice(at + 1, at + 3)).toEqual(['· 半年小结（报县河长办），过了 3 天', '· 报表，过了 3 天'])
    const bulletins = Array.from({ length: 200 }, (_, n) => ({ ...one, title: `第 ${n} 期动态信息` }))
    const { text, markdown } = compose('department', { ...normalDay, bulletins }, policy)
    expect([...text].length).toBeLessThanOrEqual(600)
    expect(new TextEncoder().encode(markdown).length).toBeLessThanOrEqual(4096)
    expect(text).toContain('待办 3 件')
    expect(text).toContain('还有更多，打开卡片看')
  })

  it('a task of a plan that is past its end urges its owner, by name where names are read', () => {
    const tasks = [{ name: '截污纳管', waterName: '带溪', owner: '演示甲', daysOver: 17 }]
    const facts = { ...normalDay, tasks }
    const head = '一河一策有 1 项任务过了期限，请抓紧办、报进度'
    const after = (kind: Parameters<typeof compose>[0]) => {
      const lines = textFor(kind, facts)
      return lines[lines.indexOf(head) + 1]
    }
    expect(after('villageChiefs')).toBe('· 演示甲 带溪 截污纳管，过了 17 天')
    expect(after('secretaries')).toBe('· 带溪 截污纳管，过了 17 天')
    expect(compose('villageChiefs', facts, policy).markdown).toContain(`<font color="warning">${head}</font>`)
  })

  it('the public reads what was done and how to report, neither duties nor names', () => {
    const text = textFor('public', normalDay).join('\n')
    expect(text).toMatch(/昨天巡河 12 次[\s\S]*看到河里有问题，打开卡片一分钟就能报。/)
    expect(text).not.toMatch(/演示[甲乙丙丁]|请走一走|没巡到|待办/)
  })

  it('the card says the one thing that counts for each group', () => {
    const titles = (['villageChiefs', 'secretaries', 'department', 'public'] as const).map(
      (kind) => compose(kind, normalDay, policy).title,
    )
    expect(titles).toEqual([
      '11月24日 周二 今天还有 2 段要巡',
      '11月24日 周二 今天还有 2 段要巡',
      '11月24日 周二 有 3 件要办',
      '11月24日 周二 昨天巡河 12 次，办好 2 件',
    ])
  })

  it('for 企业微信 the same words stand as markdown, what is urgent in its warning colour', () => {
    const { markdown } = compose('villageChiefs', normalDay, policy)
    expect(markdown).toContain('**每日一送 11月24日 周二**')
    expect(markdown).toContain(
      '<font color="warning">今天 24 点前请走一走，2 段</font>\n> 演示甲 演示一村 带溪一段',
    )
  })

  it('the poster shows figures, never who is behind', () => {
    const { poster } = compose('villageChiefs', normalDay, policy)
    expect(poster.figures.map(({ value, unit, label }) => `${label}${value}${unit}`)).toEqual([
      '今天要巡2段',
      '昨天巡河12次',
      '昨天办好2件',
    ])
    expect(JSON.stringify(poster)).not.toMatch(/演示[甲乙丙丁]/)
  })

  it('the poster of a day on which nothing happened says nothing about nothing', () => {
    const quiet = factsOf('2026-11-24', { due: [due('演示甲', '带溪一段', 0)] })
    const { figures } = compose('villageChiefs', quiet, policy).poster
    expect(figures.map(({ label }) => label)).toEqual(['今天要巡'])
  })
})

describe('days that differ', () => {
  it.each([
    ['2026-10-08', '【每日一送】10月8日 周四（节后第一天）'],
    ['2026-10-10', '【每日一送】10月10日 周六（调休上班）'],
    ['2026-11-23', '【每日一送】11月23日 周一'],
    ['2026-11-22', '【每日一送】11月22日 周日（休息日）'],
  ])('%s is called by what is special about it', (day, head) => {
    expect(textFor('public', factsOf(day))[0]).toBe(head)
  })

  it('a Monday with everybody due within days: a number, and a line a person for what ends today', () => {
    const soon = Array.from({ length: 13 }, (_, n) => due(`演示${n}`, `溪${n}段`, 3))
    const today = [due('演示甲', '带溪一段', 0), due('演示乙', '演示塘', 0), due('演示甲', '带溪二段', 0)]
    const lines = textFor('villageChiefs', factsOf('2026-11-23', { due: [...today, ...soon] }))
    expect(lines.slice(2, 7)).toEqual([
      '今天 24 点前请走一走，3 段',
      '· 演示甲 演示一村 带溪一段、带溪二段',
      '· 演示乙 演示一村 演示塘',
      '',
      '3 天内到期，13 段，打开卡片看',
    ])
    expect(lines.join()).not.toContain('还有 3 天')
  })

  it('who answers for nine reaches takes one line that names four of them', () => {
    const nine = Array.from({ length: 9 }, (_, n) => due('演示甲', `第${n + 1}段`, 0))
    expect(textFor('villageChiefs', factsOf('2026-11-24', { due: nine }))[3]).toBe(
      '· 演示甲 演示一村 第1段、第2段、第3段、第4段 等 9 段',
    )
  })

  it('nobody due: thanks, and nothing is asked', () => {
    expect(textFor('villageChiefs', factsOf('2026-11-24', { content: tip }))).toEqual([
      '【每日一送】11月24日 周二',
      '',
      '眼下没有要到期的河段，谢谢各位。',
      '',
      '巡河小提醒',
      `· ${tip.text}`,
      '',
      '打开卡片就能开始巡河。',
    ])
    expect(textFor('department', factsOf('2026-11-24'))).toContain('今天没有待办的问题。')
  })

  it('what is due later than the policy urges is left alone', () => {
    const facts = factsOf('2026-11-24', { due: [due('演示甲', '带溪一段', 6)] })
    expect(textFor('villageChiefs', facts).join()).not.toContain('带溪一段')
  })

  it('everybody overdue: twenty are listed, the rest counted, nobody is blamed', () => {
    const everybody = Array.from({ length: 45 }, (_, n) => overdue(`甲${n}`, `溪${n}段`))
    const { text } = compose('villageChiefs', factsOf('2026-11-24', { overdue: everybody }), policy)
    expect(text).toContain('上一期没巡到的 45 段，这期请早些安排')
    expect(text).toContain('· 甲0 演示一村 溪0段\n')
    expect(text).toContain('还有 25 条，打开卡片看')
    expect(text).not.toMatch(/逾期|批评|通报|落后|未履职/)
  })

  it.each(['villageChiefs', 'secretaries', 'department', 'public'] as const)(
    'a typhoon notice heads everything for %s',
    (kind) => {
      const notice = '台风蓝色预警：请避免到低洼河段，巡河先看安全。'
      const facts = { ...normalDay, notices: [notice] }
      expect(textFor(kind, facts)[2]).toBe(notice)
      expect(compose(kind, facts, policy).markdown).toContain(`<font color="warning">${notice}</font>`)
      expect(compose(kind, facts, policy).poster.notice).toBe(notice)
    },
  )

  it('where the policy has no names at all, the chiefs own group has none either', () => {
    const { text, markdown } = compose('villageChiefs', normalDay, { ...policy, namesIn: [] })
    expect(text + markdown).not.toMatch(/演示[甲乙丙丁]/)
  })
})
