/** The yearly summary (年度总结), from its beginning to its end. */
import type { Section } from '../outline'
import { difficulties, plans } from './findings'
import { waters } from './waters'
import { work } from './work'

const opening: Section = {
  ...{ key: 'opening', level: 0, title: '', style: 'paragraph' },
  hint: '例如：按照哪个文件的要求',
  patterns: [
    {
      ...{ key: 'opening', needs: [] },
      text: '为深入贯彻落实全面推行河长制的决策部署，落实属地河长制工作职责，促进水环境质量持续改善，{township}认真开展河长制工作。现就{year}年工作总结如下。',
    },
  ],
}

const closing: Section = {
  ...{ key: 'closing', level: 0, title: '', style: 'paragraph' },
  hint: '例如：明年的目标',
  patterns: [],
}

export const yearlyOutline: readonly Section[] = [
  opening,
  ...waters,
  ...work,
  ...difficulties,
  ...plans,
  closing,
]
