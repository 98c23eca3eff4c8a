/** Facts of boards, groups, the daily push and the rewards. */
import type { Fact } from '../fact'

const boards = '/office/register/index?of=signBoard'
const groups = '/office/register/index?of=group'
const pushes = '/office/push/log/index'
const rewards = '/office/reward/rewards'

export const boardFacts = {
  signBoards: { title: '公示牌', unit: '块', counts: '公示牌名册里在用的', standing: true, room: boards },
  signBoardsAmiss: {
    ...{ title: '要修补的公示牌', unit: '块', standing: true, room: `${boards}&active=yes` },
    counts: '在用的公示牌里状况为破损、缺失、河长有误的',
  },
  signBoardsRenewed: {
    ...{ title: '换新的公示牌', unit: '块', room: boards },
    counts: '「上次换新」或「设立日期」在这一期里的在用公示牌',
  },
} as const satisfies Record<string, Fact>

export const pushFacts = {
  chiefGroups: {
    ...{ title: '河长微信群', unit: '个', standing: true, room: groups },
    counts: '没有暂停的村级河长群和社区书记群',
  },
  pushDays: { title: '每日一送的天数', unit: '天', counts: '至少有一个群收到每日一送的日子', room: pushes },
  pushesDelivered: {
    title: '送出的每日一送',
    unit: '条',
    counts: '群机器人发成了的，或联络人确认转发了的；一群一天算一条',
    room: pushes,
  },
} as const satisfies Record<string, Fact>

const surveys = '/office/register/index?of=survey'

export const surveyFacts = {
  surveys: {
    ...{ title: '问卷调查', unit: '份', room: surveys },
    counts: '开始日期在这一期里、收到过答卷的问卷，停止了的也算',
  },
  surveyAnswers: {
    ...{ title: '问卷答卷', unit: '份', room: surveys },
    counts: '这些问卷收到的全部答卷；答卷不记时间，都算在问卷开始的那一期',
  },
} as const satisfies Record<string, Fact>

export const rewardFacts = {
  rewardsPaid: { title: '发放的奖励', unit: '笔', counts: '在这一期里发到举报人手上的奖励', room: rewards },
  rewardYuan: {
    ...{ title: '发放的奖金', unit: '元', decimals: 2, room: rewards },
    counts: '这些奖励的金额之和',
  },
} as const satisfies Record<string, Fact>
