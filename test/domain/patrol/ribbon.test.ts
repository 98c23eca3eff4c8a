import fc from 'fast-check'
import { planeAt } from '../../../domain/geo/plane'
import type { Stretch } from '../../../domain/patrol/assessment'
import { interruptions, ribbon } from '../../../domain/patrol/ribbon'
import { mergeStretches, metresOf, uncovered } from '../../../domain/patrol/stretches'
import type { Fix } from '../../../domain/patrol/track'
import { somewhere } from '../../fixtures/patrols/walks'

const stretches = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 300 }))
    .map(([from, long]): Stretch => {
      return { from, to: Math.min(1000, from + long) }
    }),
  { maxLength: 6 },
)

describe('the ribbon', () => {
  it('shows walked, interrupted and missed pieces from upstream to downstream', () => {
    const { pieces } = ribbon({
      length: 1000,
      covered: [
        { from: 0, to: 300 },
        { from: 600, to: 700 },
      ],
      interrupted: [{ from: 250, to: 650 }],
    })
    expect(pieces).toEqual([
      { kind: 'walked', from: 0, to: 0.3 },
      { kind: 'interrupted', from: 0.3, to: 0.6 },
      { kind: 'walked', from: 0.6, to: 0.7 },
      { kind: 'missed', from: 0.7, to: 1 },
    ])
  })

  it('puts dots where they lie and keeps what they are', () => {
    const marks = [
      { at: 250, kind: 'open' },
      { at: 2000, kind: 'fixed' },
    ]
    expect(ribbon({ length: 1000, covered: [], marks }).dots).toEqual([
      { at: 0.25, kind: 'open' },
      { at: 1, kind: 'fixed' },
    ])
  })

  it('is hollow from end to end before the walk, and without numbers that are none for a reach of no length', () => {
    expect(ribbon({ length: 800, covered: [] }).pieces).toEqual([{ kind: 'missed', from: 0, to: 1 }])
    expect(ribbon({ length: 0, covered: [], marks: [{ at: 0 }] }).dots).toEqual([{ at: 0 }])
  })

  it('has pieces side by side without holes, and walked ones as long as what was walked', () => {
    fc.assert(
      fc.property(stretches, stretches, (covered, interrupted) => {
        const { pieces } = ribbon({ length: 1000, covered, interrupted })
        const end = pieces.reduce((at, piece) => {
          expect(piece.from).toBeCloseTo(at, 9)
          return piece.to
        }, 0)
        expect(end).toBeCloseTo(1, 9)
        const walked = pieces.filter(({ kind }) => kind === 'walked')
        expect(metresOf(walked) * 1000).toBeCloseTo(metresOf(mergeStretches(covered)), 6)
      }),
    )
  })
})

describe('interruptions', () => {
  const plane = planeAt(somewhere)
  const line = [plane.place(0, 0), plane.place(1000, 0)]
  const at = (x: number, y = 0): Fix => {
    const [lng, lat] = plane.place(x, y)
    return { time: 0, lng, lat, accuracy: 5, speed: null }
  }

  it('lie on the reach between the end of one run and the start of the next, whichever way one walks', () => {
    for (const runs of [
      [[at(0), at(300)], [at(700)]],
      [[at(700)], [at(300), at(0)]],
    ]) {
      const [gap, ...more] = interruptions({ runs }, line, 50)
      expect([gap!.from, gap!.to].map(Math.round)).toEqual([300, 700])
      expect(more).toEqual([])
    }
  })

  it('are not guessed when the walk broke off away from the water', () => {
    expect(interruptions({ runs: [[at(300, 90)], [at(700)]] }, line, 50)).toEqual([])
    expect(interruptions({ runs: [[at(300)]] }, line, 50)).toEqual([])
  })
})

describe('what is left of a reach', () => {
  it('is everything between the stretches, small change aside', () => {
    const walked = [
      { from: 100, to: 400 },
      { from: 405, to: 1000 },
    ]
    expect(uncovered(walked, 1000)).toEqual([
      { from: 0, to: 100 },
      { from: 400, to: 405 },
    ])
    expect(uncovered(walked, 1000, 10)).toEqual([{ from: 0, to: 100 }])
    expect(uncovered([], 1000)).toEqual([{ from: 0, to: 1000 }])
  })

  it('adds up with what was walked to the whole', () => {
    fc.assert(
      fc.property(stretches, (walked) => {
        const merged = mergeStretches(walked)
        expect(metresOf(merged) + metresOf(uncovered(merged, 1000))).toBeCloseTo(1000, 6)
      }),
    )
  })
})
