/** Draws the navigation bar and the tab bar of the page that is shown. */
import { navigationBar, tabBar } from './stage'
import { appSettings } from './built'
import type { Settings } from './window'

interface Shown {
  readonly path: string
  readonly settings: Settings
}

/** What a tap on a bar does; set by the navigation that owns the stack. */
export const barTaps = { back: () => {}, tab: (_path: string) => {} }

/** Redraws both bars for `page`. */
export function drawBars(page: Shown, canGoBack: boolean): void {
  drawNavigation(page, canGoBack)
  drawTabs(page.path)
}

function drawNavigation({ settings }: Shown, canGoBack: boolean): void {
  const title = settings.navigationBarTitleText ?? ''
  document.title = title
  navigationBar.hidden = settings.navigationStyle === 'custom'
  navigationBar.style.background = settings.navigationBarBackgroundColor ?? '#000000'
  navigationBar.style.color = settings.navigationBarTextStyle === 'black' ? '#000' : '#fff'
  navigationBar.replaceChildren(title)
  if (!canGoBack) return
  const button = document.createElement('button')
  button.textContent = '‹'
  button.ariaLabel = '返回'
  button.onclick = () => barTaps.back()
  navigationBar.append(button)
}

function drawTabs(path: string): void {
  const settings = appSettings.tabBar
  const shown = !!settings && !settings.custom && settings.list.some((tab) => tab.pagePath === path)
  tabBar.hidden = !shown
  if (!settings || !shown) return
  tabBar.style.background = settings.backgroundColor ?? '#fff'
  tabBar.replaceChildren(
    ...settings.list.map((tab) => {
      const selected = tab.pagePath === path
      const button = document.createElement('button')
      button.style.color = (selected ? settings.selectedColor : settings.color) ?? ''
      button.onclick = () => barTaps.tab(tab.pagePath)
      const icon = selected ? (tab.selectedIconPath ?? tab.iconPath) : tab.iconPath
      if (icon) button.append(picture(icon))
      button.append(tab.text)
      return button
    }),
  )
}

function picture(path: string): HTMLImageElement {
  const image = document.createElement('img')
  image.src = path
  image.alt = ''
  return image
}
