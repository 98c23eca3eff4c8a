/** 二、“河长制”工作开展情况 */
import type { Section } from '../outline'

export const work: readonly Section[] = [
  { key: 'work', level: 1, title: '“河长制”工作开展情况', style: 'paragraph', patterns: [] },
  {
    ...{ key: 'organisation', level: 2, title: '健全组织领导体系。', style: 'paragraph' },
    hint: '例如：河长制办公室与哪个办公室合署',
    patterns: [
      { key: 'workPlans', text: '制定印发{workPlanNames}。', otherwise: '还没有登记河长制工作方案。' },
      {
        key: 'headChiefs',
        text: '镇党政主要领导担任本辖区总河长，现有总河长{headChiefs}，所有河流水系分级分段设立河长。',
        otherwise: '还没有登记总河长。',
      },
      {
        key: 'chiefs',
        text: '{year}年底，{township}[共有河道{rivers}、河段{reaches}，]设[镇级河长{townChiefs}][、村级河长{villageChiefs}][，覆盖{villages}村（社区）]。',
        needsAny: ['townChiefs', 'villageChiefs'],
        otherwise: '还没有登记镇级、村级河长的任职。',
      },
      { key: 'smallWaterChiefs', text: '河长体系延伸到沟、渠、塘等小微水体{smallWaters}。' },
      { key: 'departments', text: '联动部门{departments}，按职责办理河长交办的问题。' },
    ],
  },
  {
    ...{ key: 'institutions', level: 2, title: '建立工作机制。', style: 'paragraph' },
    patterns: [
      {
        key: 'mechanisms',
        text: '建立{mechanismNames}等机制并组织实施。',
        otherwise: '还没有登记会议、督查、巡查、信息公开等制度文件。',
      },
      {
        key: 'meetings',
        text: '全年召开河长制会议{meetings}[，其中总河长会议{meetingsOfHeads}][，联席会议{meetingsJoint}][，参会{meetingPeople}]。',
        otherwise: '{year}年没有登记会议。',
      },
    ],
  },
  {
    ...{ key: 'assessment', level: 2, title: '严格考核。', style: 'paragraph' },
    hint: '例如：考核结果怎么用',
    patterns: [
      {
        key: 'assessments',
        text: '制定{assessmentNames}，对河长履职进行考核，并建立相应台账。',
        otherwise: '还没有登记考核办法、奖惩办法。',
      },
      { key: 'assessed', text: '全年对河长日常考核{assessedMonths}，审定考核表{assessedSheets}。' },
    ],
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
      { key: 'chiefLists', text: '在媒体上公布河长名单{chiefLists}。' },
      {
        key: 'trainings',
        text: '举办河长制工作培训{trainings}[，共{trainingHours}][，对河长、部门和工作人员培训{trainees}]，提高各级河长及工作人员的业务水平。',
        otherwise: '{year}年还没有登记培训。',
      },
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
        key: 'news',
        needsAny: ['newsForms', 'newsSummaries', 'news'],
        text: '报送“河长制”工作信息[，报表{newsForms}][，小结和总结{newsSummaries}][，动态信息{news}][，其中按时报送{newsInTime}][，省级采用{newsByProvince}][，市级采用{newsByCity}][，县级采用{newsByCounty}][，媒体采用{newsByMedia}]。',
        otherwise: '{year}年还没有登记信息报送。',
      },
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
    hint: '例如：落实了哪些治理工程',
    patterns: [
      { key: 'dossiers', text: '建立河道档案，{dossiers}河道、水体形成“一河一档”。' },
      {
        key: 'plans',
        text: '编制“一河一策”方案{plans}[，提出问题{planProblems}][，列出任务{planTasks}][，已完成{planTasksDone}]，建立河道管理保护清单。',
        otherwise: '还没有登记“一河一策”方案。',
      },
      { key: 'plansInForce', text: '{plannedWaters}河道、水体的“一河一策”经批准实施。' },
      {
        key: 'quality',
        text: '设水质监测断面{sections}。',
        otherwise: '还没有登记水质监测断面。',
      },
      { key: 'readings', text: '全年监测水质{readings}[，达标{readingsMet}][，不达标{readingsMissed}]。' },
    ],
  },
  {
    ...{ key: 'cleaning', level: 2, title: '落实管护保洁。', style: 'paragraph' },
    hint: '例如：由哪些社区管理、保洁，由谁监督考核',
    patterns: [
      { key: 'cleaningPlans', text: '制定{cleaningPlanNames}。', otherwise: '还没有登记河道保洁实施方案。' },
      {
        key: 'cleaningContracts',
        text: '落实保洁合同{cleaningContracts}[，保洁长度{cleaningLength}][，年合同额{cleaningFee}]。',
        otherwise: '还没有登记保洁合同。',
      },
      { key: 'cleaningChecks', text: '全年检查保洁{cleaningChecks}。' },
      { key: 'cleaningPays', text: '实付保洁经费{cleaningPaid}。' },
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
      {
        key: 'rectifications',
        text: '督查整改台账登记{rectifications}[，其中媒体曝光{rectificationsOfMedia}][，随机抽查发现{rectificationsOfDraws}][，公示后销号{rectificationsClosed}]。',
        otherwise: '{year}年没有登记督查整改。',
      },
    ],
  },
  {
    ...{ key: 'outlets', level: 2, title: '规范入河排污（水）口标识。', style: 'paragraph' },
    patterns: [
      {
        key: 'outlets',
        text: '辖区有入河排污（水）口{outlets}[，标识牌完好{outletsSigned}][，公开电话畅通{outletsAnswered}][，完成整治{outletsTreated}]。',
        otherwise: '还没有登记入河排污（水）口。',
      },
    ],
  },
  {
    ...{ key: 'publicity', level: 2, title: '强化工作宣传。', style: 'paragraph' },
    hint: '例如：哪一次活动效果突出，哪个作品在哪里播放',
    patterns: [
      {
        key: 'campaigns',
        needsAny: ['campaignPeople', 'tours', 'talks', 'rallies', 'volunteers', 'reached'],
        text: '全年开展宣传活动[，参加{campaignPeople}][，文艺巡演{tours}][，治水宣讲{talks}][，誓师大会{rallies}][，志愿者{volunteers}][，受益群众{reached}]。',
        otherwise: '{year}年还没有登记宣传活动的场次和人数。',
      },
      {
        key: 'handouts',
        needsAny: ['handouts', 'campaignHandouts', 'television', 'posts', 'websites'],
        text: '[分发宣传资料{handouts}][，宣传活动中发放资料{campaignHandouts}][，电视播放{television}][，公众号发布{posts}][，网站发布{websites}]。',
        otherwise: '{year}年还没有登记分发资料。',
      },
      {
        key: 'carriers',
        needsAny: ['flags', 'stands', 'screens', 'walls'],
        text: '设立[道旗{flags}][，展架{stands}][，LED屏{screens}][，宣传墙{walls}]。',
        otherwise: '还没有登记道旗、展架、LED屏、宣传墙。',
      },
      { key: 'poles', text: '设置灯杆标语{poles}。' },
      {
        key: 'villageRules',
        needsAny: ['villageRules', 'villageRulesShown', 'rewardRulesShown'],
        text: '[村规民约写入治水条款的有{villageRules}][，公告栏公示村规民约{villageRulesShown}][，公示有奖举报办法{rewardRulesShown}]。',
        otherwise: '还没有登记村规民约。',
      },
      {
        key: 'surveys',
        text: '发布调查问卷{surveys}，收到答卷{surveyAnswers}。',
        otherwise: '{year}年没有收到问卷的答卷。',
      },
      {
        key: 'rewards',
        text: '公众参与有奖举报，全年发放奖励{rewardsPaid}，金额{rewardYuan}。',
        otherwise: '{year}年没有发放举报奖励。',
      },
    ],
  },
]
