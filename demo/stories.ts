/** Everything that people write down besides patrols and problems, of the year that leads up to a day. */
import type { Story } from './diary'
import { cleaningStories } from './office/cleaning'
import { gatheringStories } from './office/gatherings'
import { paperStories } from './office/papers'
import { publicityStories } from './office/publicity'
import { surveyStories } from './office/surveys'
import { drawStories } from './supervision/draws'
import { sheetStories } from './supervision/sheets'
import { voiceStories } from './supervision/voices'
import type { Township } from './township/township'
import { boardStories } from './water/boards'
import { outletStories } from './water/outlets'
import { qualityStories } from './water/quality'

export const storiesOf = (township: Township, today: string): readonly Story[] => [
  ...qualityStories(township, today),
  ...outletStories(township, today),
  ...boardStories(township, today),
  ...sheetStories(township, today),
  ...drawStories(today),
  ...voiceStories(today),
  ...cleaningStories(township, today),
  ...gatheringStories(today),
  ...paperStories(today),
  ...publicityStories(township, today),
  ...surveyStories(today),
]
