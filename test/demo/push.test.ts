/** What the demo says in its daily push, and who in it has asked for reminders. */
import { asked } from '../../demo/push/consents'
import { groups } from '../../demo/push/groups'
import { library } from '../../demo/push/library'
import { people } from '../../demo/township/people'
import { groupKinds } from '../../domain/push/group'
import { festivalChoices } from '../../domain/push/festivalChoices'

it('the library has about twenty entries that the office could have typed itself', () => {
  expect(library.length).toBeGreaterThanOrEqual(20)
  expect(library.filter(({ title, text }) => title.length > 20 || text.length > 200)).toEqual([])
  expect(new Set(library.map(({ title }) => title)).size).toBe(library.length)
})

it('words for a festival name a day that can be chosen, and no day twice', () => {
  const days = library.filter(({ kind }) => kind === 'festival').map(({ on }) => on)
  expect(days.filter((on) => !festivalChoices.some((choice) => choice.on === on))).toEqual([])
  expect(new Set(days).size).toBe(days.length)
})

it('every policy names the law or the paper it comes from', () => {
  const policies = library.filter(({ kind }) => kind === 'policy')
  expect(policies.length).toBeGreaterThan(4)
  for (const { text } of policies) expect(text).toMatch(/《.+》/)
})

it('there is a group of every kind, its liaison one of the people', () => {
  expect(groups.map(({ kind }) => kind)).toEqual(groupKinds)
  for (const { liaisonId } of groups) expect(people.map(({ id }) => id)).toContain(liaisonId)
})

it('most chiefs accepted reminders, some refused, some were never asked', () => {
  const chiefs = people.filter(({ id }) => /^(village|town|head|police)-chief/.test(id))
  const of = (wanted: string | undefined) =>
    chiefs.filter(({ id }) => asked().find((each) => each.id === id)?.answer === wanted).length
  expect(of('accept')).toBeGreaterThan(chiefs.length / 2)
  expect(of('reject')).toBeGreaterThan(1)
  expect(of(undefined)).toBeGreaterThan(1)
})
