/** Public reports in words, and where they lead. */
import Taro from '@tarojs/taro'
import { dayOf } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { dayWords } from '@/words/dayWords'
import { openPage } from '@/services/pages'

export type PublicReport = Output<'report.listPublic'>['items'][number]

/** 「7月3日报，昨天办好」; both in milliseconds since the epoch. */
export function whenWords({ at, closedAt }: Pick<PublicReport, 'at' | 'closedAt'>, now: number): string {
  const day = (instant: number) => dayWords(dayOf(instant), dayOf(now))
  return closedAt === null ? `${day(at)}报` : `${day(at)}报，${day(closedAt)}办好`
}

/** What is shown of a place, and why not more. */
export const blurredWords = '为保护举报人，位置只精确到约 100 米。'

export const openReport = (id: string) => openPage(`/public/report/index?reportId=${id}`)

export const openRiver = (id: string) => openPage(`/public/river/index?reachId=${id}`)

/** A new report; of a reach where the page is about one. */
export function reportProblem(reachId?: string): void {
  const of = reachId === undefined ? '' : `?reachId=${reachId}`
  openPage(`/report/new/index${of}`)
}

/** The dialler opens with the number; going back from it is no error. */
export const phone = (phoneNumber: string) => void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
