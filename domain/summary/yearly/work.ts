/** 二、“河长制”工作开展情况 */
import type { Section } from '../outline'

export const work: readonly Section[] = [
  { key: 'work', level: 1, title: '“河长制”工作开展情况', style: 'paragraph', patterns: [] },
  {
    ...{ key: 'organisation', level: 2, title: '健全组织领导体系。', style: 'paragraph' },
    hint: '例如：工作方案的名称，河长制办公室与哪个办公室合署',
    patterns: [
      {
        key: 'headChiefs',
        text: '镇党政主要领导担任本辖区总河长，现有总河长{headChiefs}，所有河流水系分级分段设立河长。',
        otherwise: '还没有登记总河长。',
      },
      {
        key: 'chiefs',
        text: '{year}年底，{township}共有河道{rivers}、河段{reaches}，设镇级河长{townChiefs}、村级河长{villageChiefs}，覆盖{villages}村（社区）。',
        needs: ['villageChiefs'],
        otherwise: '还没有登记镇级、村级河长的任职。',
      },
      { key: 'smallWaterChiefs', text: '河长体系延伸到沟、渠、塘等小微水体{smallWaters}。' },
      { key: 'departments', text: '联动部门{departments}，按职责办理河长交办的问题。' },
    ],
  },
  {
    ...{ key: 'institutions', level: 2, title: '建立工作机制。', style: 'paragraph' },
    hint: '例如：河长会议、督查、巡查、信息公开等制度',
    patterns: [],
  },
  {
    ...{ key: 'assessment', level: 2, title: '严格考核。', style: 'paragraph' },
    hint: '例如：考核办法、奖惩办法',
    patterns: [],
  },
  {
    ...{ key: 'information', level: 2, title: '实施信息化管理。', style: 'numbered' },
    patterns: [
      {
        key: 'coverage',
        text: '{reachesWithChief}河段有镇级或村级河长在任，名单及时更新并向社会公布。',
        otherwise: '还没有河段登记了河长。',
      },
      { key: 'police', text: '配置了相应的河道警长{policeChiefs}。', otherwise: '还没有登记河道警长。' },
      { key: 'civil', text: '聘请民间河长{civilChiefs}。' },
      {
        key: 'patrols',
        text: '河长巡河{patrols}，里程{patrolKilometres}[，其中达标和认可{patrolsMet}][；巡河中发现问题{patrolProblems}]。',
        otherwise: '{year}年没有巡河记录。',
      },
      {
        key: 'boards',
        text: '设置河长公示牌{signBoards}，及时更新、维护公示牌信息。',
        otherwise: '还没有登记公示牌。',
      },
      { key: 'boardsRenewed', text: '{year}年新设和换新公示牌{signBoardsRenewed}。' },
      {
        key: 'groups',
        text: '建立社区书记、部门参与的河长微信群及村级河长微信群，目前共有河长微信群{chiefGroups}。',
        otherwise: '还没有登记河长微信群。',
      },
      {
        key: 'pushes',
        text: '在微信群推行“每日一送”，{pushDays}共送出{pushesDelivered}，督促各级河长做好巡查，发现问题立即整改。',
        otherwise: '{year}年没有送出“每日一送”。',
      },
    ],
  },
  {
    ...{ key: 'plan', level: 2, title: '编制“一河一策”。', style: 'paragraph' },
    hint: '例如：编制了几条河的方案，形成了哪些清单',
    patterns: [],
  },
  {
    ...{ key: 'cleaning', level: 2, title: '落实管护保洁。', style: 'paragraph' },
    hint: '例如：保洁经费、保洁单位，由谁监督考核',
    patterns: [
      {
        key: 'cleaners',
        text: '现有保洁员{cleaners}，河道保洁实行属地管理。',
        otherwise: '还没有登记保洁员。',
      },
    ],
  },
  {
    ...{ key: 'supervision', level: 2, title: '落实督查整改。', style: 'paragraph' },
    patterns: [
      {
        key: 'problems',
        text: '全年登记问题{problems}[，其中群众举报{problemsOfResidents}][，河长上报{problemsOfChiefs}][，热线转办{problemsOfHotline}][，保洁检查发现{problemsOfCleaning}]。',
        otherwise: '{year}年没有登记问题。',
      },
      {
        key: 'closed',
        text: '全年办结问题{problemsClosed}[，其中按时办结{problemsClosedInTime}][；目前还没有办结的{problemsOpen}]。',
        otherwise: '{year}年没有办结的问题。',
      },
      {
        key: 'fromAbove',
        text: '上级督查发现的问题{problemsOfSupervision}[，已销号{problemsOfSupervisionClosed}]。',
        otherwise: '{year}年没有登记上级督查发现的问题。',
      },
      {
        key: 'media',
        text: '媒体报道的问题{problemsOfMedia}[，已销号{problemsOfMediaClosed}]。',
        otherwise: '{year}年没有登记媒体报道的问题。',
      },
    ],
  },
  {
    ...{ key: 'outlets', level: 2, title: '规范入河排污（水）口标识。', style: 'paragraph' },
    hint: '例如：标识牌设置、监督电话',
    patterns: [],
  },
  {
    ...{ key: 'publicity', level: 2, title: '强化工作宣传。', style: 'paragraph' },
    hint: '例如：宣传活动、媒体报道、宣传载体、村规民约',
    patterns: [
      {
        key: 'rewards',
        text: '公众参与有奖举报，全年发放奖励{rewardsPaid}，金额{rewardYuan}。',
        otherwise: '{year}年没有发放举报奖励。',
      },
    ],
  },
]
