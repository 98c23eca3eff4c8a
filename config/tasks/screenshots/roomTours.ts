/** The rooms of the office that registers and the year brought, and what a chief sees of the assessment. */
import { everywhere, phones, stops, type Tour } from './tour'

const register = (name: string) => `/office/register/index?of=${name}`

export const roomTours: readonly Tour[] = [
  {
    person: 'office-01',
    looks: everywhere,
    tell: stops(() => [
      ['meetings', register('meeting'), /会议/],
      ['trainings', register('training'), /培训/],
      ['campaigns', register('campaign'), /活动/],
      ['news', register('news'), /报送/],
      ['readings', register('reading'), /水质/],
      ['outlets', register('outlet'), /排污口/],
      ['cleaning', register('cleaningContract'), /保洁/],
      ['import', '/office/register/import/index?of=signBoard', '最近的导入'],
      ['assessment', '/office/assessment/index', /考核/],
      ['assessment-rules', '/office/assessment/rules/index', /考核/],
      ['documents', '/office/document/documents', '做一份'],
      ['rectifications', register('rectification'), /督查整改/],
      ['clues', register('clue'), /督查线索/],
      ['alerts', register('alert'), /告警/],
      ['draws', '/office/draw/draws', '建一次抽查'],
      ['complaints', '/office/complaint/complaints', /投诉建议/],
      ['desk', '/office/desk/overview', /今天/],
      ['cockpit', '/office/desk/cockpit', /驾驶舱/],
      ['handovers', '/office/handover/handovers', /交接/],
      ['surveys', register('survey'), /问卷/],
      ['exchange', '/office/exchange/index', /导出到县/],
      ['progress', '/office/patrol/progress', /应巡进度/],
      ['paper-patrol', '/office/patrol/paperPatrol', /纸质/],
      ['about-office', '/office/about/index', /主办单位/],
    ]),
  },
  {
    person: 'resident',
    looks: phones,
    tell: stops(() => [
      ['complaint', '/report/complaint/index', /投诉/],
      ['notices', '/public/notices/index', /公示/],
      ['public-draws', '/public/draws/index', /抽/],
      ['about', '/public/about/index', /备案号/],
    ]),
  },
  {
    person: 'office-01',
    looks: everywhere,
    async tell({ app, visit, shoot }) {
      await visit('/office/summary/index')
      await app.see(/开始写|水系基本概况/)
      // Begun in the look before, it is there already.
      if (await app.page.getByText(/开始写/).count()) await app.tap(/开始写/)
      await shoot('summary', '水系基本概况')
    },
  },
  {
    person: 'village-chief-02',
    looks: phones,
    tell: stops(() => [
      ['own-month', '/own/assessment/index', /月/],
      ['own-year', '/own/year/index', /年/],
      ['rivers', '/pages/rivers/index', /河/],
    ]),
  },
]
