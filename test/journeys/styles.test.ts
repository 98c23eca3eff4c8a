/** A page may say how a component looks there; a page opened later must not bring the component's own look once more. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const styles = path.resolve(__dirname, '../../dist/h5/css')
const files = readdirSync(styles).filter((file) => file.endsWith('.css'))

it('in the browser the styles of a component are fetched once, before any page', () => {
  expect(files.length).toBeGreaterThan(20)
  const components = ['pressable', 'field', 'tag']
  for (const component of components) {
    const own = files.filter((file) => new RegExp(`(^|})\\.${component}\\{`).test(read(file)))
    expect([component, own.map(nameOf)]).toEqual([component, ['shared']])
  }
})

const read = (file: string) => readFileSync(path.join(styles, file), 'utf8')
const nameOf = (file: string) => file.split('.')[0]!
