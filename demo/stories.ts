/** Everything that people write down besides patrols and problems, of the year that leads up to a day. */
import type { Story } from './diary'
import type { Township } from './township/township'
import { drawStories } from './supervision/draws'
import { sheetStories } from './supervision/sheets'
import { voiceStories } from './supervision/voices'
import { outletStories } from './water/outlets'
import { qualityStories } from './water/quality'

export const storiesOf = (township: Township, today: string): readonly Story[] => [
  ...qualityStories(township, today),
  ...outletStories(township, today),
  ...sheetStories(township, today),
  ...drawStories(today),
  ...voiceStories(today),
]
