/** What people write into a cell of a roster, as what is meant. */
import { plain } from '../kit/excel'
import type { RosterKnown, RosterRole } from './roster'
import { rosterRoleIn } from './rosterColumns'

export const roleOf = (text: string): RosterRole | null => {
  const found = rosterRoleIn(text)
  return found?.rest === '' ? found.role : null
}

/** `wrong` hears what is no number; '' where there is none. */
export function phoneOf(text: string, wrong: (sentence: string) => void): string {
  const figures = text.replace(/[\s()-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '')
  const [found] = /(?<!\d)1\d{10}(?!\d)/.exec(figures) ?? []
  if (figures === '' || found) return found ?? ''
  const { length } = figures.replace(/\D/g, '')
  wrong(`手机号是 1 开头的 11 位数字，现在是 ${length} 位`)
  return ''
}

/** 「演示一村村民委员会」 is 演示一村. Null where nobody knows it; a township that has no reaches yet knows none. */
export function villageOf(text: string, { villages }: RosterKnown): string | null {
  const told = plain(text).replace(/(村民委员会|居民委员会|村委会|居委会|委员会)$/, '')
  if (villages.length === 0) return text
  return villages.find((village) => [told, `${told}村`].includes(plain(village))) ?? (told === '' ? '' : null)
}

/** One cell may name several: 「带溪 1 段、2 段」. Of those called alike one that stands, and the one in the row's village. */
export function reachesIn(text: string, village: string, { reaches }: RosterKnown) {
  let stem = ''
  const pieces = text.split(/[、,，;；/+\n]/).map((each) => plain(each))
  return pieces.filter(Boolean).map((piece) => {
    const called = /^\d+段$/.test(piece) ? stem + piece : piece
    stem = /^(.*?)\d+段$/.exec(called)?.[1] ?? stem
    const all = reaches.filter(({ name }) => plain(name) === called)
    const standing = all.filter(({ endedOn }) => endedOn === undefined)
    const alike = standing.length > 0 ? standing : all
    const here = alike.filter((reach) => reach.village === village)
    const found = alike.length > 1 && here.length > 0 ? here : alike
    const [first] = found
    return { called: first?.name ?? called, ids: found.map(({ id }) => id), endedOn: first?.endedOn }
  })
}
