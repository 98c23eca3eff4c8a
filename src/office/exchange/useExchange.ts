/** The export to the county: ordered here, made in the background, found among the tables that are ready. */
import { useState } from 'react'
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import { newId } from '@/services/newId'
import { openPage } from '@/services/pages'
import type { Output } from '@domain/contract/contract'
import { exchangeColumns } from '@domain/exchange/columns'
import { pathsOf, readNames } from '@domain/exchange/settings'

type Settings = Output<'exchange.getSettings'>

const linesOf = ({ names }: Settings) =>
  Object.entries(names)
    .map(([path, name]) => `${path} = ${name}`)
    .join('\n')

export function useExchange() {
  const settings = useCall('exchange.getSettings', {})
  const ordering = useSend('document.order')
  const order = async (since?: number) => {
    const input = { orderId: await newId(), sheet: 'exchange' as const, from: null, until: null, village: '' }
    const ordered = await ordering.send({ ...input, ...(since !== undefined && { since }) })
    if (ordered) await openPage('/office/document/documents')
  }
  return { settings, ordering, order }
}

/** What the office types, until it is saved. */
export function useNames(stored: Settings, onSaved: () => void) {
  const [typed, setTyped] = useState(() => linesOf(stored))
  const [phones, setPhones] = useState(stored.phones)
  const saving = useSend('exchange.saveSettings')
  const columns = exchangeColumns(phones)
  const { names, wrong } = readNames(typed, columns)
  const unmapped = pathsOf(columns).filter((path) => !(path in names))
  const changed = typed !== linesOf(stored) || phones !== stored.phones
  const save = async () => {
    if (await saving.send({ names, phones, version: stored.version })) onSaved()
  }
  return { typed, setTyped, phones, setPhones, saving, wrong, unmapped, changed, save }
}

/** As it is remembered: pairs of our field and the county's. */
interface Remembered {
  readonly pairs: readonly (readonly [path: string, name: string])[]
  readonly phones: boolean
}

/** What a change of the names came to, one sentence each. */
export function exchangeChanges(before: Remembered, after: Remembered): string[] {
  const [was, is] = [new Map(before.pairs), new Map(after.pairs)]
  return [
    ...after.pairs.filter(([path, name]) => was.get(path) !== name).map((pair) => pair.join(' = ')),
    ...before.pairs.filter(([path]) => !is.has(path)).map(([path]) => `${path} 不再对照`),
    ...(before.phones === after.phones ? [] : [after.phones ? '带上人员的手机号' : '不带人员的手机号']),
  ]
}
