/**
 * The wire as old phones in the field know it. A change of this snapshot is a change of the wire: it may only gain
 * actions, optional inputs and outputs; then raise `wireVersion` and accept the snapshot.
 */
import { contract } from '../../../domain/contract/contract'
import { officeProblems } from '../../../domain/contract/officeProblems'
import { problems } from '../../../domain/contract/problems'

/** A schema in words: kinds, keys and limits, without code. */
function wordsOf(schema: unknown): unknown {
  const node = schema as Record<string, any>
  if (Array.isArray(node.pipe)) return node.pipe.map((part: unknown) => limitOf(part))
  return bare(node)
}

function limitOf(part: unknown): unknown {
  const { kind, type, requirement } = part as Record<string, any>
  if (kind === 'schema') return bare(part as Record<string, any>)
  return requirement === undefined || typeof requirement === 'function' ? type : `${type} ${requirement}`
}

function bare(node: Record<string, any>): unknown {
  if (node.entries)
    return Object.fromEntries(Object.entries(node.entries).map(([key, each]) => [key, wordsOf(each)]))
  if (node.wrapped) return { [node.type]: wordsOf(node.wrapped) }
  if (node.type === 'array') return [wordsOf(node.item)]
  if (node.type === 'tuple') return { tuple: node.items.map(wordsOf) }
  if (node.type === 'variant') return { [`one of, by ${node.key}`]: node.options.map(wordsOf) }
  if (node.type === 'picklist') return node.options.join(' | ')
  if (node.type === 'record') return { record: wordsOf(node.value) }
  return node.type === 'literal' ? JSON.stringify(node.literal) : node.type
}

it('keeps its actions, inputs and outputs', () => {
  const wire = Object.fromEntries(
    Object.entries(contract).map(([name, { roles, kind, perMinute, maxBytes, input, output }]) => {
      const who = typeof roles === 'string' ? roles : roles.join(' | ')
      return [name, { who, kind, perMinute, maxBytes, input: wordsOf(input), output: wordsOf(output) }]
    }),
  )
  expect(wire).toMatchSnapshot()
})

it('keeps its problems, each with a Chinese sentence that says what to do', () => {
  const all = { ...problems, ...officeProblems }
  expect(Object.keys(all).sort()).toMatchSnapshot()
  for (const { sentence } of Object.values(all)) expect(sentence).toMatch(/^[\u4e00-\u9fff].*。$/u)
})
