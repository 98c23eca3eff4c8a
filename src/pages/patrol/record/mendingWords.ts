/** What had to be done to a recording before it can be replayed, in words. */
import type { Mending } from '@domain/patrol/recording'

/** 「轨迹已读入，开始后回放。有 1 个点的时间不对，已按前后的点推算。」 */
export function mendingWords({ wrongTimes, missingTimes, leftOut, reordered, cut }: Mending): string {
  const said = [
    wrongTimes > 0 ? `有 ${wrongTimes} 个点的时间不对，已按前后的点推算。` : '',
    missingTimes > 0 ? `有 ${missingTimes} 个点没有时间，已按前后的点或步行速度推算。` : '',
    leftOut > 0 ? `有 ${leftOut} 个点的位置不对，没有采用。` : '',
    reordered ? '各段已按时间先后重新排好。' : '',
    cut ? '文件没有结尾，只读入了前面完整的部分。' : '',
  ]
  return ['轨迹已读入，开始后回放。', ...said].join('')
}
