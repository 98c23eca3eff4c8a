/** What waits to be handed out, and what people are working on. */
import type { Category } from '../../../domain/report/category'
import type { Reach } from '../../../domain/register/reach'
import type { Matter } from '../matter'
import { handedOutFor } from '../moments'
import type { Beginning } from '../newMatter'
import { replies } from '../words'
import { busyReach, type Today } from './today'

const minute = 60_000
const hour = 60 * minute

/** Waiting to be handed out: two that are the same, one that WeChat's check held, one that came back. */
export function triage(today: Today): Matter[] {
  const { now, ago, matter, reachOf } = today
  const seen = { reach: busyReach(today), category: 'floating' as const, photoSeed: `${now} floating` }
  return [
    matter('own new', { ...seen, at: now - 50 * minute, share: 0.42, reporter: 'resident' }),
    matter('the same', { ...seen, at: now - 35 * minute, share: 0.425, reporter: 'resident-03' }),
    matter('held', {
      at: now - 3 * hour,
      reach: reachOf('village-chief-09'),
      category: 'outlet',
      text: '又是那家在偷排，太缺德了，骂都骂不醒！',
      reporter: 'resident-05',
      risky: true,
    }),
    matter(
      'handed back',
      {
        at: ago(3, 15),
        reach: reachOf('village-chief-12'),
        category: 'colourSmell',
        reporter: 'resident-04',
      },
      (tale) =>
        tale
          .at(ago(2, 9.5), { do: 'dispatch' })
          .at(ago(1, 15), { do: 'handBack', text: replies.handBack[0] }),
    ),
  ]
}

/** With the departments: one for each light. */
export function handling(today: Today): Matter[] {
  const { ago, matter, reachOf, now } = today
  const taken = (name: string, at: number, category: Category, reach: Reach, parts: Partial<Beginning>) =>
    matter(name, { at: at - 17 * hour, category, reach, ...parts }, (tale) =>
      tale.at(at, { do: 'dispatch' }).at(at + hour, { do: 'take' }),
    )
  const since = (light: 'green' | 'yellow' | 'orange' | 'red') => handedOutFor(light, 'ordinary', now)
  const reporter = (n: number) => ({ reporter: `resident-${String(n).padStart(2, '0')}` })
  return [
    taken('green', since('green'), 'outlet', reachOf('village-chief-05'), { reporter: 'resident' }),
    taken('yellow', since('yellow'), 'illegalUse', reachOf('village-chief-11'), reporter(6)),
    taken('orange', since('orange'), 'colourSmell', busyReach(today), { ...reporter(7), share: 0.7 }),
    taken('red', since('red'), 'outlet', reachOf('village-chief-07'), reporter(8)),
    taken('complex', ago(4, 10), 'encroachment', reachOf('village-chief-10'), reporter(9)),
    matter(
      'from above',
      {
        at: ago(2, 10),
        category: 'hydraulicWorks',
        reach: reachOf('village-chief-13'),
        source: 'supervision',
      },
      (tale) => tale.at(ago(1, 10), { do: 'dispatch' }),
    ),
  ]
}

/** With those at the water: two for the cleaner, one for a village chief. */
export function small({ ago, matter, reachOf }: Today): Matter[] {
  const category = 'bankWaste'
  return [
    matter(
      'for the cleaner',
      { at: ago(2, 16), reach: reachOf('village-chief-01'), category, reporter: 'resident-02' },
      (tale) => tale.at(ago(1, 10.5), { do: 'dispatch', to: 'cleaner-01' }),
    ),
    matter(
      'cleaning check',
      { at: ago(1, 9), reach: reachOf('village-chief-01'), category, source: 'cleaning', share: 0.75 },
      (tale) => tale.at(ago(1, 11), { do: 'dispatch', to: 'cleaner-01' }).at(ago(1, 14), { do: 'take' }),
    ),
    matter(
      'sign board',
      {
        at: ago(2, 11),
        reach: reachOf('village-chief-01'),
        category: 'signBoard',
        share: 0.5,
        reporter: 'resident-03',
      },
      (tale) => tale.at(ago(1, 10.8), { do: 'dispatch' }),
    ),
  ]
}
