/**
 * The phone's screen: navigation bar above, tab bar below, and between them the window in which pages are
 * drawn. Bars take room from the window as on the phone, so `fixed` and `vh` mean the window, not the screen.
 */
import builtIns from './builtIns.css'
import css from './stage.css'

const style = document.createElement('style')
style.textContent = css + builtIns
document.head.prepend(style)

export const navigationBar = document.createElement('header')
navigationBar.className = 'navigation-bar'
/** `transform` makes this the frame of reference for `position: fixed` inside pages. */
export const stage = document.createElement('main')
stage.className = 'stage'
export const tabBar = document.createElement('nav')
tabBar.className = 'tab-bar'
document.body.append(navigationBar, stage, tabBar)

/** Room for pages in CSS pixels. */
export const windowSize = () => ({ width: stage.clientWidth, height: stage.clientHeight })

/** Tells style sheets how high one hundredth of the window is (`vh` is compiled to this). */
new ResizeObserver(() => {
  document.documentElement.style.setProperty('--vh', `${stage.clientHeight / 100}px`)
}).observe(stage)
