/** What is done and waits for a word, a reward or a second look. */
import type { Matter } from '../matter'
import type { Tale } from '../tale'
import { replies } from '../words'
import { busyReach, type Today } from './today'

const aDay = 86_400_000

/** Done and waiting to be looked at: two by the office, one by the head chief, one for the second time. */
export function verification(today: Today): Matter[] {
  const { ago, matter, reachOf } = today
  const resolved = (name: string, parts: Parameters<Today['matter']>[1]) =>
    matter(name, parts, (tale) =>
      tale
        .at(ago(2, 9.6), { do: 'dispatch' })
        .at(ago(2, 10.2), { do: 'take' })
        .at(ago(1, 15.5), { do: 'resolve' }),
    )
  return [
    resolved('to be verified', {
      at: ago(3, 16),
      reach: busyReach(today),
      category: 'bankWaste',
      share: 0.3,
      reporter: 'resident-02',
    }),
    resolved('to be verified too', {
      at: ago(3, 11),
      reach: reachOf('village-chief-03'),
      category: 'outlet',
      reporter: 'resident-04',
    }),
    matter(
      'media',
      { at: ago(6, 9), reach: reachOf('village-chief-02'), category: 'floating', source: 'media' },
      (tale) =>
        tale
          .at(ago(6, 10), { do: 'dispatch' })
          .at(ago(6, 14), { do: 'take' })
          .at(ago(5, 15), { do: 'resolve' })
          .at(ago(1, 16), { do: 'verify', severity: 'serious' }),
    ),
    secondLook(today),
  ]
}

/** Closed a month ago and rewarded: time to look again. */
function secondLook({ now, matter, reachOf }: Today): Matter {
  return matter(
    'second look',
    {
      at: now - 35 * aDay,
      reach: reachOf('village-chief-12'),
      category: 'bankWaste',
      reporter: 'resident-09',
    },
    (tale) =>
      tale
        .at(now - 34 * aDay, { do: 'dispatch' })
        .at(now - 33.5 * aDay, { do: 'resolve' })
        .at(now - 31 * aDay, { do: 'verify', severity: 'slight' })
        .at(now - 29 * aDay, { do: 'approve', by: 'office-02' })
        .at(now - 28 * aDay, { do: 'approve', by: 'office-03' })
        .at(now - 27 * aDay, { do: 'claim' }),
  )
}

/** Closed, with a reward on its way: one to be approved, one approved once. */
export function closing({ ago, matter, reachOf }: Today): Matter[] {
  const closed = (tale: Tale, severity: 'serious' | 'ordinary') =>
    tale
      .at(ago(5, 10), { do: 'dispatch' })
      .at(ago(5, 11), { do: 'take' })
      .at(ago(4, 15), { do: 'resolve' })
      .at(ago(2, 10), { do: 'verify', severity })
  return [
    matter(
      'proposed',
      { at: ago(5, 9), reach: reachOf('village-chief-04'), category: 'illegalUse', reporter: 'resident-07' },
      (tale) => closed(tale, 'serious'),
    ),
    matter(
      'approved once',
      {
        at: ago(5, 8.5),
        reach: reachOf('village-chief-05'),
        category: 'colourSmell',
        reporter: 'resident-06',
      },
      (tale) => closed(tale, 'ordinary').at(ago(1, 11), { do: 'approve', by: 'office-01' }),
    ),
  ]
}

/** Of the resident one can be: a reward to fetch, one that has arrived, a report that was not taken up. */
export function own({ ago, matter, reachOf }: Today): Matter[] {
  const reporter = 'resident'
  return [
    matter(
      'claimable',
      { at: ago(9, 17), reach: reachOf('village-chief-02'), category: 'outlet', reporter },
      (tale) =>
        tale
          .at(ago(8, 10), { do: 'dispatch' })
          .at(ago(8, 15), { do: 'take' })
          .at(ago(5, 11), { do: 'resolve' })
          .at(ago(3, 10), { do: 'verify', severity: 'serious' })
          .at(ago(2, 10), { do: 'approve', by: 'office-02' })
          .at(ago(2, 15), { do: 'approve', by: 'office-03' }),
    ),
    matter(
      'paid',
      { at: ago(22, 8), reach: reachOf('village-chief-06'), category: 'bankWaste', reporter, share: 0.6 },
      (tale) =>
        tale
          .at(ago(22, 10), { do: 'dispatch' })
          .at(ago(21, 15), { do: 'resolve' })
          .at(ago(20, 10), { do: 'verify', severity: 'ordinary' })
          .at(ago(20, 18), { do: 'rate', stars: 5, text: replies.rate[0] })
          .at(ago(19, 10), { do: 'approve', by: 'office-01' })
          .at(ago(19, 15), { do: 'approve', by: 'office-02' })
          .at(ago(18, 19), { do: 'claim' }),
    ),
    matter(
      'not taken up',
      { at: ago(15, 12), reach: reachOf('village-chief-08'), category: 'other', reporter },
      (tale) => tale.at(ago(14, 10), { do: 'reject', text: replies.reject[0] }),
    ),
  ]
}
