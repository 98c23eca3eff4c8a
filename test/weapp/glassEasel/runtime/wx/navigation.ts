/** Moving between pages, and what a page says about itself in the bars. */
import { drawBars } from '../bars'
import { back, currentPages, isTab, push, relaunch, replace, switchTab, topPage } from '../pageStack'
import type { Settings } from '../window'
import { act, call } from './call'

const go = (name: string, move: (url: string) => void) => call(name, ({ url }: { url: string }) => move(url))

export const navigation = {
  navigateTo: go('navigateTo', push),
  redirectTo: go('redirectTo', replace),
  reLaunch: go('reLaunch', relaunch),
  switchTab: go('switchTab', switchTab),
  navigateBack: call('navigateBack', ({ delta }: { delta?: number }) => back(delta)),
  setNavigationBarTitle: call('setNavigationBarTitle', ({ title }: { title: string }) =>
    describe({ navigationBarTitleText: title }),
  ),
  setNavigationBarColor: call(
    'setNavigationBarColor',
    (colors: { frontColor?: string; backgroundColor?: string }) =>
      describe({
        navigationBarBackgroundColor: colors.backgroundColor,
        navigationBarTextStyle: colors.frontColor === '#000000' ? 'black' : 'white',
      }),
  ),
  pageScrollTo: call('pageScrollTo', ({ scrollTop, selector }: { scrollTop?: number; selector?: string }) => {
    const frame = topPage()?.frame
    if (selector) frame?.querySelector(selector)?.scrollIntoView()
    else frame?.scrollTo(0, scrollTop ?? 0)
  }),
}

function describe(settings: Settings): void {
  const page = topPage()
  if (!page) return
  Object.assign(page.settings, settings)
  drawBars(page, currentPages().length > 1 && !isTab(page.path))
}

/** Drawn by the phone around the page; kept for the test to read, not drawn. */
const ornaments = [
  'showNavigationBarLoading',
  'hideNavigationBarLoading',
  'startPullDownRefresh',
  'stopPullDownRefresh',
  'hideHomeButton',
  'setTabBarBadge',
  'removeTabBarBadge',
  'showTabBarRedDot',
  'hideTabBarRedDot',
  'setTabBarItem',
  'setTabBarStyle',
  'hideTabBar',
  'showTabBar',
  'setBackgroundColor',
  'setBackgroundTextStyle',
  'showShareMenu',
  'hideShareMenu',
  'updateShareMenu',
]
export const barOrnaments = Object.fromEntries(ornaments.map((name) => [name, act(name)]))
