import type { Output } from '@domain/contract/contract'

/** 「213 次，202 次算数，18 人走了 31 段，共 391.2 公里，发现 47 个问题」 */
export function totalsWords(totals: Output<'patrol.totals'>): string {
  const { patrols, counted, people, reaches, distance, problems } = totals
  if (patrols === 0) return '没有巡河'
  const kilometres = (Math.round(distance / 100) / 10).toString()
  return `${patrols} 次，${counted} 次算数，${people} 人走了 ${reaches} 段，共 ${kilometres} 公里，发现 ${problems} 个问题`
}
