/**
 * What stands in the bar at the bottom, for each who looks: a line is a tab, its page any page of the product. The pages of
 * `app.config.ts` stay alive while one goes from tab to tab, the others are opened anew.
 */
import type { Face } from '@domain/identity/face'
import type { IconName } from '../icons'

export interface Tab {
  readonly text: string
  readonly icon: IconName
  readonly url: string
}

const me: Tab = { text: '我的', icon: 'person', url: '/pages/me/index' }
const rivers = (text: string): Tab => ({ text, icon: 'river', url: '/pages/rivers/index' })
const first = (text: string): Tab => ({ text, icon: 'check', url: '/pages/today/index' })
const records: Tab = { text: '记录', icon: 'clock', url: '/pages/history/index' }
const problems: Tab = { text: '问题', icon: 'alert', url: '/work/list/index' }

export const tabsOf: Readonly<Record<Face, readonly Tab[]>> = {
  resident: [
    first('首页'),
    rivers('附近的河'),
    { text: '我的举报', icon: 'speech', url: '/report/mine/index' },
    me,
  ],
  chief: [first('今天'), rivers('我的河'), records, me],
  headChief: [first('全镇'), problems, rivers('河流'), me],
  department: [
    first('待办'),
    { text: '已办', icon: 'clock', url: '/work/list/index?list=closed' },
    rivers('河流'),
    me,
  ],
  office: [first('待办'), problems, { text: '送达', icon: 'upload', url: '/office/push/log/index' }, me],
  cleaner: [first('今天'), records, me],
}
