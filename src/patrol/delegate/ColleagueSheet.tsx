/** Choose a colleague: names and posts, found by a part of the name. */
import { useState } from 'react'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { ListRow } from '@/components/ListRow'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { useCall } from '@/hooks/useCall'
import { useSettled } from '@/hooks/useSettled'

interface ColleagueSheetProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onChoose: (colleague: { id: string; name: string }) => void
}

export function ColleagueSheet({ open, onClose, onChoose }: ColleagueSheetProps) {
  const [typed, setTyped] = useState('')
  const name = useSettled(typed)
  const colleagues = useCall('register.listColleagues', open ? { name: name || undefined } : null)
  return (
    <Sheet open={open} title="请谁代巡" onClose={onClose}>
      <TextField
        label="姓名"
        value={typed}
        onChange={setTyped}
        maxLength={20}
        kind="search"
        placeholder="输入姓名找人"
      />
      <Fetched of={colleagues} shape="rows" count={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="person" title="没有找到" detail="换一个字试试，或请河长办核对名册。" />
          ) : (
            <>
              {items.map(({ id, name: found, post }) => (
                <ListRow key={id} title={found} detail={post} onPress={() => onChoose({ id, name: found })} />
              ))}
            </>
          )
        }
      </Fetched>
    </Sheet>
  )
}
