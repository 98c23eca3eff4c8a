import { cloudTestsOf } from '../../config/tasks/cloudTestsOf'

describe('the tests of the cloud that a change asks for', () => {
  it('are those of the subject, whichever room it changed in, and what holds for all', () => {
    expect(cloudTestsOf(['domain/push/compose.ts', 'cloudfunctions/modules/report/step.ts'])).toEqual([
      'test/cloudfunctions/push/',
      'test/cloudfunctions/report/',
      'test/cloudfunctions/whole/',
    ])
  })

  it('are all of them when the platform, a function or the database changed', () => {
    expect(cloudTestsOf(['cloudfunctions/platform/store.ts', 'domain/push/compose.ts'])).toEqual([
      'test/cloudfunctions',
    ])
    expect(cloudTestsOf(['config/database.ts'])).toEqual(['test/cloudfunctions'])
  })

  it('are none for a screen, or for rules that have none', () => {
    expect(cloudTestsOf(['src/pages/today/index.tsx', 'domain/geo/cell.ts', 'README.md'])).toEqual([])
  })
})
