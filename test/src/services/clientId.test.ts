/** Ids made on the phone, as the wire asks for them. */
import * as v from 'valibot'
import { clientId } from '@domain/contract/schemas'
import { clientIdOf } from '@/services/clientId'

const random = () => crypto.getRandomValues(new Uint8Array(17))

it('are what the wire takes, sort by time, and never meet', () => {
  const ids = Array.from({ length: 2000 }, (_, i) =>
    clientIdOf(1_800_000_000_000 + Math.floor(i / 1000), random()),
  )
  expect(ids.every((id) => v.is(clientId, id) && id.length === 26)).toBe(true)
  expect(new Set(ids).size).toBe(2000)
  expect(ids[0]! < ids[1999]!).toBe(true)
})
