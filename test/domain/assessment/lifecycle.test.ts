/** Who may do what with an assessment sheet, in which state; never the office of one's own. */
import { mayStep, sheetLifecycle } from '../../../domain/assessment/lifecycle'
import { sheetStates } from '../../../domain/assessment/sheet'
import { walkAll } from '../lifecycle/walkAll'

/** O office, A who is assessed, and where it leads. */
const drawn = `
             computed looked final leadsTo
recompute    O        O      -     computed
enterByHand  O        O      -     computed
look         O        -      -     looked
sendBack     -        O      -     computed
finish       -        O      -     final
correct      -        -      O     computed
object       -        -      A     =
answer       -        -      O     =
`
const letters = { office: 'O', assessed: 'A' }
const sheetIn = (state: (typeof sheetStates)[number]) => ({ who: 'chief', state, objecting: false })
const personOf = { office: 'clerk', assessed: 'chief' }

walkAll({ cycle: sheetLifecycle, states: sheetStates, letters, drawn }, ({ name, state, part }) => {
  const problem = mayStep(sheetIn(state), name, personOf[part])
  if (problem === null) return sheetLifecycle[name].to ?? state
  return problem === 'identity.otherNeeded' || (name === 'object' && part === 'office') ? 'part' : 'state'
})

it('says in words why not', () => {
  const why = (state: 'looked' | 'final', name: Parameters<typeof mayStep>[1], person = 'clerk') =>
    mayStep(sheetIn(state), name, person)
  expect(why('final', 'recompute')).toBe('assessment.isFinal')
  expect(why('final', 'enterByHand')).toBe('assessment.isFinal')
  expect(why('final', 'look')).toBe('assessment.notReady')
  expect(why('looked', 'correct')).toBe('assessment.notReady')
  // What is not final is not there for whom it is about.
  expect(why('looked', 'object', 'chief')).toBe('assessment.unknown')
})

it('who objected is answered before a correction', () => {
  const objecting = { ...sheetIn('final'), objecting: true }
  expect(mayStep(objecting, 'correct', 'clerk')).toBe('assessment.objecting')
  expect(mayStep(objecting, 'answer', 'clerk')).toBeNull()
})
