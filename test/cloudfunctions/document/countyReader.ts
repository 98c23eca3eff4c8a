/** The county's side, written on its own from the manifest alone: checks every hash and rebuilds the rows of each entity. */
import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'

interface Manifest {
  readonly schema: string
  readonly township: string
  readonly since: number | null
  readonly cursor: number
  readonly phones: boolean
  readonly rows: Readonly<Record<string, number>>
  readonly unmapped: readonly string[]
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>
}

export interface Received {
  readonly files: Readonly<Record<string, Uint8Array>>
  readonly manifest: Manifest
  readonly mapping: Readonly<Record<string, readonly { name: string; county: string | null }[]>>
  /** Rows by entity and id, every value as the text it was written as. */
  readonly entities: Readonly<Record<string, ReadonlyMap<string, Readonly<Record<string, string>>>>>
}

export function receive(zip: Uint8Array): Received {
  const files = unzipSync(zip)
  const read = <T>(name: string) => JSON.parse(strFromU8(files[name]!)) as T
  const manifest = read<Manifest>('manifest.json')
  for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
    const found = files[name]!
    const hash = createHash('sha256').update(found).digest('hex')
    if (found.length !== bytes || hash !== sha256) throw new Error(`${name} is damaged`)
  }
  const tables = Object.keys(files).filter((name) => name.endsWith('.csv'))
  const entities = tables.map((name) => [name.replace('.csv', ''), rowsOf(strFromU8(files[name]!))] as const)
  return { files, manifest, mapping: read('mapping.json'), entities: Object.fromEntries(entities) }
}

/** What was there before with what came now: the same row again changes nothing. */
export function merged(before: Received['entities'], now: Received['entities']): Received['entities'] {
  return Object.fromEntries(
    Object.entries(now).map(([entity, rows]) => [entity, new Map([...(before[entity] ?? []), ...rows])]),
  )
}

function rowsOf(csv: string) {
  const [head = [], ...lines] = parsed(csv.replace(/^\uFEFF/, ''))
  return new Map(
    lines.map((cells) => [cells[0]!, Object.fromEntries(head.map((name, n) => [name, cells[n] ?? '']))]),
  )
}

/** RFC 4180, letter by letter. */
function parsed(csv: string): string[][] {
  const lines: string[][] = []
  let [line, cell, quoted] = [[] as string[], '', false]
  for (let n = 0; n < csv.length; n++) {
    const letter = csv[n]!
    if (quoted && letter === '"' && csv[n + 1] === '"') [cell, n] = [`${cell}"`, n + 1]
    else if (letter === '"') quoted = !quoted
    else if (quoted || !',\r\n'.includes(letter)) cell += letter
    else if (letter !== '\r') {
      line.push(cell.replace(/^'(?=[=+\-@'\t\r])/, ''))
      cell = ''
      if (letter === '\n') line = (lines.push(line), [])
    }
  }
  return lines
}
