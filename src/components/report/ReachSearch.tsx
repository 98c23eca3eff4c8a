/** Finds a reach by a part of its name. */
import { useState } from 'react'
import { Empty } from '../Empty'
import { Fetched } from '../Fetched'
import { ListRow } from '../ListRow'
import { TextField } from '../TextField'
import { useCall } from '@/hooks/useCall'
import { useSettled } from '@/hooks/useSettled'

/** More are found by typing more. */
const shownAtOnce = 8

export function ReachSearch({ onChoose }: { readonly onChoose: (reachId: string) => void }) {
  const [typed, setTyped] = useState('')
  const name = useSettled(typed)
  const reaches = useCall('register.listReaches', { name: name || undefined, limit: shownAtOnce })
  return (
    <>
      <TextField
        label="河流名称"
        value={typed}
        onChange={setTyped}
        maxLength={20}
        kind="search"
        placeholder="写名字的一部分就行"
      />
      <Fetched of={reaches} shape="rows" count={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="search" title="没有找到这条河" detail="换一个字试试。" />
          ) : (
            <>
              {items.map(({ id, name: found, village }) => (
                <ListRow key={id} title={found} detail={village} onPress={() => onChoose(id)} />
              ))}
            </>
          )
        }
      </Fetched>
    </>
  )
}
