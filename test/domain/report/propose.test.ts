/** To whom a report should go: what the policy table and the registers make of it. */
import type { ChiefRole } from '../../../domain/identity/role'
import { defaultDispatchPolicy } from '../../../domain/report/dispatchPolicy'
import { proposeDispatch } from '../../../domain/report/propose'
import type { Category } from '../../../domain/report/category'

const appointed = (personId: string, role: ChiefRole, reachId = 'here') => ({
  _id: `${personId}-${reachId}`,
  personId,
  personName: `演示${personId}`,
  reachId,
  role,
  from: '2026-01-01',
  until: null,
})
const department = (_id: string, active = true) => ({ _id, name: `${_id}所`, active })
const village = appointed('village', 'villageChief')
const town = appointed('town', 'townChief')
const across = (personId: string, role: ChiefRole = 'villageChief', reachId = 'across') =>
  appointed(personId, role, reachId)
const environment = department('environment')

interface Registers {
  chiefs?: ReturnType<typeof appointed>[]
  otherSide?: ReturnType<typeof appointed>[]
  departments?: ReturnType<typeof department>[]
  handedBackBy?: string[]
}

/** 「lead + joint, how」; null when the office must choose. */
function proposed(
  category: Category,
  { chiefs = [], otherSide = [], departments = [], handedBackBy = [] }: Registers,
) {
  const proposal = proposeDispatch({ category }, defaultDispatchPolicy, {
    ...{ chiefs, otherSide, departments, handedBackBy },
  })
  return proposal && [[proposal.lead, ...proposal.joint].map(({ id }) => id).join(' + '), proposal.handling]
}

it('a department of its category leads, and the chief of the reach helps', () => {
  const registers = { chiefs: [village, town], departments: [department('agriculture'), environment] }
  expect(proposed('outlet', registers)).toEqual(['environment + village', 'ordinary'])
  expect(proposed('siltation', registers)).toEqual(['agriculture + village', 'complex'])
})

it('otherwise the chief nearest to the water leads', () => {
  expect(proposed('floating', { chiefs: [town, village] })).toEqual(['village', 'cleaning'])
  const others = [appointed('police', 'policeChief'), appointed('head', 'headChief'), town]
  expect(proposed('signBoard', { chiefs: others })).toEqual(['town', 'self'])
})

it('volunteers are not charged', () => {
  expect(proposed('other', { chiefs: [appointed('civil', 'civilChief')] })).toBeNull()
})

it('a boundary water goes to both sides, one chief of each reach over there', () => {
  const otherSide = [across('a-town', 'townChief'), across('a'), across('b', 'townChief', 'further')]
  expect(proposed('floating', { chiefs: [village], otherSide })).toEqual(['village + a + b', 'cleaning'])
  const departments = [environment]
  expect(proposed('outlet', { chiefs: [village], otherSide, departments })).toEqual([
    'environment + village + a + b',
    'ordinary',
  ])
})

it('who answers for both sides is charged once', () => {
  const otherSide = [across('village'), across('village', 'villageChief', 'further')]
  expect(proposed('floating', { chiefs: [village], otherSide })).toEqual(['village', 'cleaning'])
  expect(proposed('outlet', { chiefs: [village], otherSide, departments: [environment] })).toEqual([
    'environment + village',
    'ordinary',
  ])
})

it('in place of a department that is no more, or not in the register, the chief leads', () => {
  expect(proposed('outlet', { chiefs: [village], departments: [department('environment', false)] })).toEqual([
    'village',
    'ordinary',
  ])
  expect(proposed('encroachment', { chiefs: [village] })).toEqual(['village', 'complex'])
})

it('where nobody answers for the reach the office chooses, though the other side has a chief', () => {
  expect(proposed('floating', {})).toBeNull()
  expect(proposed('floating', { otherSide: [across('a')] })).toBeNull()
})

it('goes out by itself only where the office has said so', () => {
  const registers = { chiefs: [village], otherSide: [], departments: [] }
  const rules = defaultDispatchPolicy.rules.map((rule) => ({
    ...rule,
    automatic: rule.category === 'floating',
  }))
  const automatic = (category: Category, policy = defaultDispatchPolicy) =>
    proposeDispatch({ category }, policy, registers)?.automatic
  expect(automatic('floating')).toBe(false)
  expect(automatic('floating', { ...defaultDispatchPolicy, rules })).toBe(true)
  expect(automatic('outlet', { ...defaultDispatchPolicy, rules })).toBe(false)
})

it('a category without a rule goes to the chief as an ordinary matter, never by itself', () => {
  const policy = { ...defaultDispatchPolicy, rules: [] }
  const registers = { chiefs: [village], otherSide: [], departments: [environment] }
  expect(proposeDispatch({ category: 'outlet' }, policy, registers)).toEqual({
    lead: { kind: 'person', id: 'village', name: '演示village' },
    joint: [],
    handling: 'ordinary',
    automatic: false,
  })
})

it('who handed it back is not asked again, neither to lead nor to help', () => {
  const registers = { chiefs: [village, town], departments: [environment] }
  expect(proposed('outlet', { ...registers, handedBackBy: ['environment'] })).toEqual(['village', 'ordinary'])
  expect(proposed('outlet', { ...registers, handedBackBy: ['village'] })).toEqual([
    'environment + town',
    'ordinary',
  ])
  expect(proposed('outlet', { ...registers, handedBackBy: ['environment', 'village', 'town'] })).toBeNull()
})
