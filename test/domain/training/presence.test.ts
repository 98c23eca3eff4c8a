/** Names of those who came to a training, and numbers that do not fit. */
import { attendeeOf, namesWritten, tally } from '../../../domain/training/presence'
import { presentWords } from '../../../domain/training/trainings'

it('a column pasted from a table, or a line with commas, is a list of names, each once', () => {
  expect(namesWritten('演示甲\r\n演示乙\n\n演示甲\t')).toEqual(['演示甲', '演示乙'])
  expect(namesWritten('1. 演示甲，2、演示 乙；演示丙')).toEqual(['演示甲', '演示乙', '演示丙'])
  expect(namesWritten(' \n ')).toEqual([])
})

it('who has several roles counts once, by the highest', () => {
  const kinds = [attendeeOf(['villageChief', 'townChief']), attendeeOf(['villageChief', 'department'])]
  expect(kinds).toEqual(['townChief', 'villageChief'])
  expect(tally([...kinds, attendeeOf([])].map((kind) => ({ kind })))).toEqual({
    ...{ townChief: 1, villageChief: 1, department: 0, other: 1 },
  })
})

it('more present than invited is said, and not refused', () => {
  expect(presentWords(10, { townChief: 4, villageChief: 8 })).toContain('多 2 人')
  expect(presentWords(12, { townChief: 4, villageChief: 8 })).toBeNull()
  expect(presentWords(null, { townChief: 4 })).toBeNull()
})
