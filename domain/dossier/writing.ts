/** A dossier as a paper: a chapter for each of its panes. */
import type { Part, Writing } from '../document/writing'
import type { Pane } from './pane'

export interface Dossier {
  readonly name: string
  readonly panes: readonly Pane[]
}

export const dossierWriting = (
  { name, panes }: Dossier,
  { by, day }: { readonly by: string; readonly day: string },
): Writing => ({ title: `${name}一河一档`, parts: panes.flatMap(chapterOf), signed: { by, day } })

function chapterOf({ title, facts, items, none }: Pane): Part[] {
  const head: Part = { kind: 'heading', level: 1, text: title }
  if (facts.length + items.length === 0) return [head, { kind: 'paragraph', text: none }]
  // Two tables that touch would look like one: beside a list the facts are a sentence.
  const said = facts.map(({ name, value }) => `${name} ${value}`).join('，')
  const known: Part =
    items.length > 0
      ? { kind: 'paragraph', text: `${said}。` }
      : {
          ...{ kind: 'table', columns: ['项目', '内容'], widths: [1, 3] },
          rows: facts.map(({ name, value }) => [name, value]),
        }
  const listed: Part = {
    ...{ kind: 'table', columns: ['序号', '名称', '情况'], widths: [0.4, 1.4, 2.2] },
    rows: items.map((item, n) => [String(n + 1), item.title, item.detail]),
  }
  return [head, ...(facts.length > 0 ? [known] : []), ...(items.length > 0 ? [listed] : [])]
}
