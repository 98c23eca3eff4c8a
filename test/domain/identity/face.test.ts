/** Which side of the product one sees first. */
import { faceFirst, facesOf } from '../../../domain/identity/face'
import { roles } from '../../../domain/identity/role'

it('nobody of the register is a resident, and every role has a side of its own', () => {
  expect(facesOf([])).toEqual(['resident'])
  for (const role of roles) expect(facesOf([role])).not.toContain('resident')
})

it('a head chief is no walking chief besides, unless he answers for a reach as another', () => {
  expect(facesOf(['headChief'])).toEqual(['headChief'])
  expect(facesOf(['villageChief', 'headChief'])).toEqual(['headChief', 'chief'])
})

it('what was chosen comes first, until the role is gone', () => {
  expect(faceFirst(['office', 'villageChief'], null)).toBe('office')
  expect(faceFirst(['office', 'villageChief'], 'chief')).toBe('chief')
  expect(faceFirst(['office'], 'chief')).toBe('office')
  expect(faceFirst([], 'office')).toBe('resident')
})
