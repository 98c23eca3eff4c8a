/** The desk's table: sticky head, keyboard, ticks for bulk actions. Narrow windows show each row as a card. */
import { type DesktopTableProps, type Sorting, type TableColumn, toggled } from './tableColumn'
import './DesktopTable.scss'

export function DesktopTable<Row>(props: DesktopTableProps<Row>) {
  const { caption, columns, rows, keyOf, selected = [], onSelect, sorting, mayTick = anyRow } = props
  const keys = rows.filter(mayTick).map(keyOf)
  const all = keys.length > 0 && keys.every((key) => selected.includes(key))
  return (
    <div className="table">
      <table className="table__grid">
        <caption className="table__caption">{caption}</caption>
        <thead>
          <tr>
            {onSelect && (
              <th className="table__tick">
                <input
                  type="checkbox"
                  aria-label="全部选中"
                  checked={all}
                  onChange={() => onSelect(all ? [] : keys)}
                />
              </th>
            )}
            {columns.map((column) => (
              <Head key={column.key} column={column} sorting={column.sorts ? sorting : undefined} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={keyOf(row)} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface HeadProps {
  readonly column: Pick<TableColumn<never>, 'key' | 'title' | 'figures' | 'width'>
  readonly sorting: Sorting | undefined
}

/** Pressed once it sorts from the least, again from the greatest, and a third time not at all. */
function Head({ column: { key, title, figures, width }, sorting }: HeadProps) {
  const way = sorting?.sort === key ? 'ascending' : sorting?.sort === `-${key}` ? 'descending' : 'none'
  const next = { none: key, ascending: `-${key}`, descending: null }[way]
  return (
    <th
      scope="col"
      className={figures ? 'table__figures' : undefined}
      style={{ width }}
      aria-sort={sorting ? way : undefined}
    >
      {sorting ? (
        <button type="button" className="table__sort" onClick={() => sorting.onSort(next)}>
          {title}
          <span className={`table__way table__way--${way}`} aria-hidden="true">
            {{ none: '↑↓', ascending: '↑', descending: '↓' }[way]}
          </span>
        </button>
      ) : (
        title
      )}
    </th>
  )
}

function Row<Row>(props: DesktopTableProps<Row> & { readonly row: Row }) {
  const { row, columns, keyOf, nameOf, onOpen, current, selected = [], onSelect, mayTick = anyRow } = props
  const ticked = selected.includes(keyOf(row))
  return (
    <tr
      className={`${ticked ? 'table__row--ticked' : ''} ${onOpen ? 'table__row--opens' : ''}`}
      aria-current={current === keyOf(row) || undefined}
      // The button in the first cell is for keyboard and screen reader; a mouse may hit the row anywhere.
      onClick={({ target }) => !isControl(target) && onOpen?.(row)}
    >
      {onSelect && (
        <td className="table__tick">
          {mayTick(row) && (
            <input
              type="checkbox"
              aria-label={`选中${nameOf(row)}`}
              checked={ticked}
              onChange={() => onSelect(toggled(selected, keyOf(row)))}
            />
          )}
        </td>
      )}
      {columns.map(({ key, title, cell, figures, whole }, i) => (
        <td
          key={key}
          data-title={title}
          className={figures ? 'table__figures' : whole ? 'table__whole' : undefined}
        >
          {i === 0 && onOpen ? (
            <button type="button" className="table__open" onClick={() => onOpen(row)}>
              {cell(row)}
            </button>
          ) : (
            cell(row)
          )}
        </td>
      ))}
    </tr>
  )
}

const anyRow = () => true

const isControl = (target: EventTarget) =>
  target instanceof Element && target.closest('button, input, a') !== null
