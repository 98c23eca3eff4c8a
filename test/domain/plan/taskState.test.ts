/** How a task stands, whose it is, and when its progress is owed. */
import { daysOver, isOwner, owesProgress, taskStateOf } from '../../../domain/plan/taskState'

const task = { begins: '2026-03-01', until: '2026-10-31', finished: null, reported: null }

it.each([
  ['the day before it begins', '2026-02-28', 'ahead'],
  ['the day it begins', '2026-03-01', 'running'],
  ['its last day', '2026-10-31', 'running'],
  ['the day after', '2026-11-01', 'overdue'],
] as const)('%s', (_, today, state) => {
  expect(taskStateOf(task, today)).toBe(state)
  expect(taskStateOf({ ...task, finished: '2026-05-01' }, today)).toBe('done')
})

it('counts the days past its end', () => {
  expect(daysOver(task, '2026-11-18')).toBe(18)
  expect(daysOver(task, '2026-10-31')).toBe(0)
  expect(daysOver({ ...task, finished: '2026-11-17' }, '2026-11-18')).toBe(0)
})

it('its progress is owed once a month, from the month in which it begins until it is done', () => {
  expect(owesProgress(task, '2026-02-20')).toBe(false)
  expect(owesProgress(task, '2026-03-01')).toBe(true)
  expect(owesProgress({ ...task, reported: '2026-05-31' }, '2026-05-31')).toBe(false)
  expect(owesProgress({ ...task, reported: '2026-05-31' }, '2026-06-01')).toBe(true)
  expect(owesProgress({ ...task, reported: '2026-10-31' }, '2026-11-01')).toBe(true)
  expect(owesProgress({ ...task, finished: '2026-05-31' }, '2026-06-01')).toBe(false)
})

it('belongs to its person, its chief and its department, and to nobody where none is named', () => {
  const owned = { personId: 'a', chiefId: 'b', departmentId: 'd' }
  const owner = (personId: string, departmentId: string | null = null) =>
    isOwner(owned, { personId, departmentId })
  expect([owner('a'), owner('b'), owner('c', 'd'), owner('c'), owner('c', 'e')]).toEqual([
    ...[true, true, true, false, false],
  ])
  const none = { personId: null, chiefId: null, departmentId: null }
  expect(isOwner(none, { personId: 'a', departmentId: null })).toBe(false)
})
