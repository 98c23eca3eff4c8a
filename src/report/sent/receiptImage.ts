/** The receipt as a picture to keep: the code, what it belongs to, and how to use it. */
import type { DrawnImage } from '@/device/saveImageShape'
import { colour } from '@/styles/tokens'
import { groupsOf } from '../receipt/receiptDigits'

interface ReceiptOnImage {
  readonly receipt: string
  readonly reachName: string
  /** 「2026年11月20日」 */
  readonly day: string
}

const width = 750
const height = 900
const margin = 60

const how = [
  '查进度、领奖励：打开小程序，点「我的」，',
  '再点「凭回执码查」，输入这 16 位数字。',
  '请自己留好，不要发给别人。',
]

export function receiptImage({ receipt, reachName, day }: ReceiptOnImage): DrawnImage {
  return {
    // Says nothing of what it holds to somebody who looks through a list of files.
    name: '回执',
    width,
    height,
    draw(context) {
      context.fillStyle = colour.ground
      context.fillRect(0, 0, width, height)
      context.fillStyle = colour.card
      context.fillRect(margin / 2, margin / 2, width - margin, height - margin)
      context.textBaseline = 'top'
      const write = (text: string, y: number, size: number, ink: string = colour.ink, weight = '') => {
        context.fillStyle = ink
        context.font = `${weight} ${size}px sans-serif`.trim()
        context.fillText(text, margin, y, width - 2 * margin)
      }
      const groups = groupsOf(receipt)
      write('河道问题举报 · 回执码', 80, 36, colour.secondary)
      write(groups.slice(0, 2).join('  '), 160, 96, colour.river, 'bold')
      write(groups.slice(2).join('  '), 280, 96, colour.river, 'bold')
      write(reachName, 440, 40, colour.ink, 'bold')
      write(day, 500, 36, colour.secondary)
      how.forEach((line, i) => write(line, 620 + i * 56, 32))
    },
  }
}
