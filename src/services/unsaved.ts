/**
 * What was typed and is not saved yet. Where it is typed says so (`components/Unsaved`); whatever would throw it away asks
 * there first (`leave`).
 */
import Taro from '@tarojs/taro'
import { guardLeaving } from '@/device/leaving'
import type { AskToLeave } from '@/device/leavingShape'

export interface Held {
  /** Puts the question where it was typed. */
  readonly ask: AskToLeave
  /** The sheet, or other part of a page that is left by itself, in which it stands. */
  readonly part: object | null
  /** Whether its page is the one on the screen. */
  shown: boolean
}

let held: readonly Held[] = []

const onScreen = () => held.filter(({ shown }) => shown)

/** To be said whenever something in `held` has changed. */
const follow = () => guardLeaving({ page: onScreen().length > 0, tab: held.length > 0 }, leave)

export function hold(one: Held): void {
  held = [...held, one]
  follow()
}

export function show(one: Held, shown: boolean): void {
  one.shown = shown
  follow()
}

export function letGo(...those: readonly Held[]): void {
  held = held.filter((each) => !those.includes(each))
  follow()
}

/** Does what throws away all that is typed on the page, or in this part of it; asks first where something is. */
export function leave(go: () => void, part?: object): void {
  leaveThese(
    onScreen().filter((each) => part === undefined || each.part === part),
    go,
  )
}

/** The same for what closes all pages that are open. */
export function leaveAll(go: () => void): void {
  leaveThese(held, go)
}

function leaveThese(lost: readonly Held[], go: () => void): void {
  if (lost.length === 0) return go()
  const ask = lost.filter(({ shown }) => shown).at(-1)?.ask ?? askOverAll
  ask(() => {
    letGo(...lost)
    go()
  })
}

/** A page below the shown one is not drawn, and a question of its own neither. */
const askOverAll: AskToLeave = (go) => void overAll().then(({ confirm }) => confirm && go())

const overAll = () =>
  Taro.showModal({
    title: '还没保存，要离开吗？',
    content: '前面的页面里填的内容还没有保存，离开就没有了。',
    // WeChat takes four characters at most.
    ...{ confirmText: '离开', cancelText: '继续填写' },
  })
