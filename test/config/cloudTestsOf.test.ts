import { cloudTestsOf } from '../../config/tasks/cloudTestsOf'

const subjects = async (...files: string[]) =>
  (await cloudTestsOf(files)).map((folder) => folder.replace('test/cloudfunctions/', ''))

describe('the tests of the cloud that a change asks for', () => {
  it('are those of its subject and of all that use it: what is walked is in the push', async () => {
    const asked = await subjects('cloudfunctions/modules/patrol/filing/submitPatrol.ts')
    expect(asked).toEqual(expect.arrayContaining(['patrol', 'push', 'badInput.test.ts']))
    expect(asked).not.toContain('platform')
  })

  it('are those of everything that counts with a rule shared by many', async () => {
    for (const shared of ['domain/calendar/day.ts', 'domain/geo/cell.ts'])
      expect((await subjects(shared)).length).toBeGreaterThan(3)
    expect(await subjects('domain/push/compose.ts')).toContain('push')
  })

  it('are all of them when the platform, the local cloud or the database changed', async () => {
    expect(await subjects('cloudfunctions/platform/store.ts')).toEqual(
      expect.arrayContaining([
        'platform',
        'identity',
        'patrol',
        'push',
        'register',
        'report',
        'reward',
        'vault',
      ]),
    )
    for (const ground of ['local/database/table.ts', 'config/database.ts', 'test/cloudfunctions/town.ts'])
      expect(await cloudTestsOf([ground])).toEqual(['test/cloudfunctions'])
  })

  it('are none for a screen', async () => {
    expect(await subjects('src/pages/today/index.tsx', 'README.md')).toEqual([])
  })
})
