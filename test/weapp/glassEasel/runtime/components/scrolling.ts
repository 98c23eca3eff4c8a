/** `scroll-view` and `swiper`: boxes that move what is inside them. */
import { define, partOf, type Part } from './define'

/** WeChat's default distance to an edge (CSS pixels) at which `scrolltolower` and `scrolltoupper` come. */
const edgeDistance = 50

define(
  'scroll-view',
  'scrollX scrollY upperThreshold lowerThreshold scrollTop scrollLeft scrollIntoView scrollWithAnimation ' +
    'enableBackToTop enableFlex scrollAnchoring refresherEnabled refresherThreshold refresherDefaultStyle ' +
    'refresherBackground refresherTriggered enhanced bounces showScrollbar pagingEnabled fastDeceleration ' +
    'usingSticky type reverse clip cacheExtent minDragDistance padding enablePassive',
  (part) => {
    watch(part)
    const { element } = part
    return (name, value) => {
      if (name === 'scrollX') element.style.overflowX = value ? 'auto' : ''
      if (name === 'scrollY') element.style.overflowY = value ? 'auto' : ''
      if (name === 'scrollTop') element.scrollTop = Number(value)
      if (name === 'scrollLeft') element.scrollLeft = Number(value)
      if (name === 'scrollIntoView' && value)
        element.querySelector(`[id="${String(value)}"]`)?.scrollIntoView()
    }
  },
)

function watch(part: Part): void {
  const { element } = part
  let before = { top: 0, left: 0, lower: false, upper: true }
  element.addEventListener('scroll', (event) => {
    event.stopPropagation()
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = element
    const deltas = { deltaY: before.top - scrollTop, deltaX: before.left - scrollLeft }
    part.trigger('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, ...deltas })
    const lowerEdge = Number(part.data.lowerThreshold ?? edgeDistance)
    const lower = scrollTop + element.clientHeight >= scrollHeight - lowerEdge
    const upper = scrollTop <= Number(part.data.upperThreshold ?? edgeDistance)
    if (lower && !before.lower) part.trigger('scrolltolower', { direction: 'bottom' })
    if (upper && !before.upper) part.trigger('scrolltoupper', { direction: 'top' })
    before = { top: scrollTop, left: scrollLeft, lower, upper }
  })
}

define('swiper-item', 'itemId skipHiddenItemLayout')

define(
  'swiper',
  'indicatorDots indicatorColor indicatorActiveColor autoplay current interval duration circular vertical ' +
    'previousMargin nextMargin displayMultipleItems easingFunction snapToEdge currentItemId cacheExtent',
  (part) => {
    const showItem = (index: number) => {
      const items = Array.from(part.element.children).filter((child) => partOf.has(child)) as HTMLElement[]
      items.forEach((item, position) => (item.hidden = position !== index))
    }
    let current = 0
    return (name, value) => {
      if (name !== 'current') return
      const moved = current !== Number(value)
      current = Number(value)
      setTimeout(() => showItem(current), 0)
      if (moved) part.trigger('change', { current, currentItemId: '', source: '' })
    }
  },
)
