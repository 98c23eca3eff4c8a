/** What is noted again and again is noted on the bank: its form does without maps and pickers. */
import { lineControls } from '@/office/kit/register/LineControl'
import type { Fields } from '@domain/register/kit/fields'
import { logs } from '@domain/register/registers'

it.each(logs.map((log) => [log.title, log.fields as Fields] as const))(
  'every field of %s can be filled in on the bank',
  (_title, fields) => {
    const kinds = Object.values(fields).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind !== 'photos' && !(kind in lineControls))).toEqual([])
  },
)
