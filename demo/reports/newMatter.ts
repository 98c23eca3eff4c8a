/** A matter as it begins; what happens next is told by the caller. */
import { createHash } from 'node:crypto'
import type { Reach } from '../../domain/register/reach'
import { seededRandom } from '../random'
import { defaultDispatchPolicy } from '../../domain/report/dispatchPolicy'
import type { Handling } from '../../domain/report/deadline'
import type { Category } from '../../domain/report/category'
import type { Matter } from './matter'
import { placeOn, sceneOf } from './place'
import { type Tale, taleFrom } from './tale'
import { entered, sayings } from './words'

export interface Beginning {
  /** Everything that is left to chance follows from it. */
  readonly name: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly reach: Reach
  readonly category: Category
  readonly source?: Matter['source']
  readonly reporter?: string
  readonly link?: Matter['link']
  /** Where on the reach, 0–1 from upstream. */
  readonly share?: number
  readonly text?: string
  readonly photoSeed?: string
  readonly risky?: boolean
}

export function newMatter(beginning: Beginning, tell: (tale: Tale) => Tale): Matter {
  const { name, at, reach, category, source = 'resident', reporter = '', link = 'wechat' } = beginning
  const random = seededRandom(name)
  const seen = random.pick(sayings[category].seen)
  const share = beginning.share ?? random.between(0.2, 0.8)
  const text = source in entered ? entered[source as keyof typeof entered] : seen
  return {
    reportId: `demo${createHash('sha256').update(name).digest('hex').slice(0, 24)}`,
    source,
    reporter,
    category,
    reachId: reach._id,
    place: placeOn(reach, share),
    text: beginning.text ?? text,
    link,
    scene: sceneOf(category),
    photoSeed: beginning.photoSeed ?? name,
    risky: beginning.risky ?? false,
    steps: tell(taleFrom(at, random.fork('tale')).at(at, { do: 'file' })).steps,
  }
}

/** How the policy of the demo deals with a category. */
export function handlingOf(category: Category): Handling {
  return defaultDispatchPolicy.rules.find((rule) => rule.category === category)!.handling
}
