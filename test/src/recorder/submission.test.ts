/** What goes to the cloud when a patrol is handed in: every photo that is spoken of goes along, once. */
import { type Draft, type DraftProblem, newDraft } from '@/recorder/draft'
import { submissionOf } from '@/recorder/submission'
import { duty } from './killedPhone'

const photo = (number: number) => ({ number, localPath: `photo-${number}.jpg` })
const problem: DraftProblem = {
  number: 3,
  item: 'bankWaste',
  note: '',
  outcome: 'fixedOnSpot',
  at: null,
  before: [photo(4), photo(5)],
  after: [photo(6)],
}

it('photos of the walk and of its problems, before and after, each once', () => {
  const draft: Draft = {
    ...newDraft('p'.repeat(26), duty, Date.parse('2026-03-18T08:00:00+08:00')),
    photos: [photo(1), photo(2)],
    problems: [problem],
  }
  const { files, input } = submissionOf(draft)
  const spokenOf = [...input.photos, ...input.checklist.flatMap(({ before, after }) => [...before, ...after])]
  expect(spokenOf).toHaveLength(5)
  expect(files.map(({ localPath }) => localPath)).toEqual([1, 2, 4, 5, 6].map((n) => photo(n).localPath))
  expect(files.map(({ placeholder }) => placeholder)).toEqual(spokenOf)
})
