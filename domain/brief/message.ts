/** The report of a month (月报) as a message to the groups: what names nobody. */
import { inBytes, inLetters } from '../push/limits'
import type { Poster } from '../push/poster'
import type { Composed } from '../push/compose'
import { type Brief, type BriefPage, monthText } from './brief'

/** As the daily push has them: WeChat folds longer texts away; 企业微信 takes so many bytes. */
const mostLetters = 600
const mostBytes = 4096

const posterOf = (name: string, head: string, page: Pick<BriefPage, 'figures' | 'sections'>): Poster => ({
  ...{ name, head, notice: '', figures: page.figures, ribbons: [], words: '', sections: page.sections },
})

export function messageOf({ month, version }: Pick<Brief, 'month' | 'version'>, page: BriefPage): Composed {
  const head = `${page.title}${version > 1 ? '（更正）' : ''}`
  const { forGroups, figures } = page
  const last = '打开卡片可看本群的进度。'
  return {
    text: inLetters(
      [`【${head}】`, ...forGroups.map((each) => `${each.title}：${each.text}`), last],
      mostLetters,
    ),
    markdown: inBytes(
      [`**${head}**`, ...forGroups.map((each) => `**${each.title}**\n> ${each.text}`), last],
      mostBytes,
    ),
    title: `${monthText(month)}月报`,
    poster: posterOf('月报', monthText(month), { figures, sections: forGroups }),
  }
}
