/** Pages, tabs and permissions of the mini-program. The persona chooser exists only in the browser build. */
const inBrowser = process.env.TARO_ENV === 'h5'
const browserPages = inBrowser ? ['pages/persona/index'] : []

/** Taro's router hides the page below only after its animation: who goes back sooner finds it hidden, and an empty screen. */
const transitions = inBrowser ? { animation: false } : {}

/** All components with all their states, to be looked at; GALLERY=1 has it in a production build. */
const gallery = process.env.NODE_ENV === 'development' || process.env.GALLERY === '1'
const developmentPages = gallery ? ['pages/gallery/index'] : []

/** The icons of a tab are drawings of ours, 81×81 as WeChat asks, plain and chosen. */
const tab = (page: string, text: string) => ({
  pagePath: `pages/${page}/index`,
  text,
  iconPath: `tabs/${page}.png`,
  selectedIconPath: `tabs/${page}-chosen.png`,
})

export default defineAppConfig({
  ...transitions,
  pages: [
    'pages/today/index',
    'pages/rivers/index',
    'pages/history/index',
    'pages/me/index',
    'pages/outbox/index',
    'pages/patrol/record/index',
    'pages/patrol/finish/index',
    'pages/patrol/result/index',
    ...browserPages,
    ...developmentPages,
  ],
  subPackages: [
    { root: 'patrol', pages: ['delegations/index', 'delegate/index'] },
    {
      root: 'report',
      pages: [
        'new/index',
        'sent/index',
        'mine/index',
        'follow/index',
        'track/index',
        'complaint/index',
        'answer/index',
      ],
    },
    {
      root: 'public',
      pages: [
        'river/index',
        'map/index',
        'report/index',
        'chiefs/index',
        'rules/index',
        'board/index',
        'survey/index',
        'about/index',
        'notices/index',
        'draws/index',
        'draw/index',
      ],
    },
    { root: 'work', pages: ['list/index', 'report/index'] },
    { root: 'bank', pages: ['cleaning/index', 'check/index'] },
    {
      root: 'own',
      pages: [
        'bind/index',
        'reminders/index',
        'assessment/index',
        'messages/index',
        'year/index',
        'handover/index',
        'signIn/index',
        'kin/index',
        'helping/index',
        'helping/paper',
      ],
    },
    { root: 'push', pages: ['liaison/index', 'brief/index', 'briefs/index'] },
    {
      root: 'office',
      pages: [
        'desk/overview',
        'desk/cockpit',
        'patrol/patrols',
        'patrol/progress',
        'patrol/patrol',
        'patrol/paperPatrol',
        'register/reach/reaches',
        'register/reach/reach',
        'register/reach/import/index',
        'handover/handovers',
        'patrol/policy/index',
        'report/enterReport',
        'reward/rewards',
        'reward/cashCounter',
        'register/index',
        'register/entry',
        'plan/plan',
        'plan/planTask',
        'plan/myTasks',
        'dossier/index',
        'register/codes',
        'water/rules/index',
        'report/policy/index',
        'reward/policy/index',
        'vault/unsealings',
        'identity/grants',
        'push/pushes',
        'push/log/index',
        'push/policy/index',
        'push/templates',
        'calendar/holidays',
        'job/stuck',
        'document/documents',
        'exchange/index',
        'complaint/complaints',
        'draw/draws',
        'about/index',
        'summary/index',
        'brief/index',
        'assessment/index',
        'assessment/rules/index',
        'register/import/index',
      ],
    },
  ],
  // What is done where there is no network is fetched while there is one; WeChat takes 2 MB for all pages of a package.
  preloadRule: {
    'pages/today/index': { network: 'all', packages: ['report', 'work', 'bank'] },
    'public/river/index': { network: 'all', packages: ['report'] },
  },
  lazyCodeLoading: 'requiredComponents',
  // Which tabs there are depends on who looks: drawn in src/components/tabs, these are the pages that stay alive.
  tabBar: {
    custom: true,
    color: '#5B6B72',
    selectedColor: '#0B7A75',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [tab('today', '今天'), tab('rivers', '河流'), tab('history', '记录'), tab('me', '我的')],
  },
  window: {
    navigationBarTitleText: '河长',
    navigationBarBackgroundColor: '#F4F7F6',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F4F7F6',
    navigationStyle: 'default',
  },
  permission: {
    'scope.userLocation': { desc: '用于记录巡河轨迹，或标出您举报的位置' },
    'scope.userLocationBackground': { desc: '锁屏后继续记录巡河轨迹，结束巡河即停止' },
  },
  requiredPrivateInfos: [
    'getLocation',
    'onLocationChange',
    'startLocationUpdate',
    'startLocationUpdateBackground',
  ],
  requiredBackgroundModes: ['location'],
  __usePrivacyCheck__: true,
})
