/** What a report is called. Apart from the timeline, whose deadlines weigh 30 KB of holidays that phones need not carry. */
import { categoryLabel, type Category } from './category'

/** 「带溪 2 段 水面垃圾」: what a report is called in lists and messages. */
export function reportTitle(reachName: string, category: Category): string {
  return `${reachName} ${categoryLabel[category]}`
}
