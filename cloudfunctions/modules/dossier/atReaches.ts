/** Any register whose entries stand at a reach is a pane of the dossier by one line. */
import { mostItems, type Pane } from '../../../domain/dossier/pane'
import type { Field } from '../../../domain/register/kit/fields'
import { orderOf, titleOf, type AnyRegister } from '../../../domain/register/kit/register'
import { type Names, wordsOf } from '../../../domain/register/kit/words'
import { entriesOf, namesIn } from '../../kit/register'
import { command } from '../../platform/store'
import { references } from '../register'
import type { ReachPane } from './asked'

/** `field`: the one with the reach. The entries in use, by the columns of the register's own list. */
export const atReaches =
  (register: AnyRegister, field = 'reachId'): ReachPane =>
  async ({ reaches }) => {
    const where = { active: true, [field]: command.in(reaches.map(({ _id }) => _id)) }
    const { by, way } = orderOf(register)
    const entries = entriesOf(register)
    const [found, all] = await Promise.all([
      entries.read({ where, order: [[by, way]], limit: mostItems }),
      entries.count(where),
    ])
    const names = await namesIn(references, register, found)
    const [, ...columns] = register.list.columns as readonly string[]
    const items = found.map((entry, n) => ({
      title: titleOf(register, entry, names[n]),
      detail: columns
        .flatMap((name) => saidOf(register.fields[name] as Field, entry[name], names[n]))
        .join('，'),
      url: `/office/register/entry?of=${register.name}&id=${entry._id}`,
    }))
    return paneOf(register, all, items)
  }

/** What speaks for itself (names of places) stands alone, everything else behind its title: 「水质目标 Ⅲ类」. */
function saidOf(field: Field, value: unknown, names: Names | undefined): string[] {
  const words = wordsOf(field, value, names)
  if (words === '') return []
  return [field.kind === 'reference' || field.kind === 'text' ? words : `${field.title} ${words}`]
}

function paneOf({ name, title, unit }: AnyRegister, all: number, items: Pane['items']): Pane {
  const facts = all > 0 ? [{ name: '共有', value: `${all} ${unit}` }] : []
  return { key: name, title, facts, items, none: `还没有登记${title}` }
}
