/** On a disk that does not tell capitals from small letters, `./dayWork` and `./DayWork` are one file. */
import { execFileSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const code = execFileSync('git', ['ls-files', '--', '*.ts', '*.tsx'], { cwd: root, encoding: 'utf8' })

it('no two modules differ in capitals only', () => {
  const names = [
    ...new Set(
      code
        .trim()
        .split('\n')
        .map((file) => file.replace(/(\.(h5|weapp|test))?\.tsx?$/, '')),
    ),
  ]
  const twice = names.filter((name) =>
    names.some((other) => other !== name && other.toLowerCase() === name.toLowerCase()),
  )
  expect(names.length).toBeGreaterThan(1000)
  expect(twice).toEqual([])
})
