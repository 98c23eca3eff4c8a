/** One entry of any register on a phone: `?of=` names the register, `id` the entry; without it a new one. */
import Taro, { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Desk } from '@/office/kit/desk/Desk'
import { Empty } from '@/components/Empty'
import { EntryPane } from '@/office/kit/register/EntryPane'
import { faceOf } from './faces'

export default function EntryPage() {
  const { params } = useRouter()
  const face = faceOf(params.of)
  const [chosen, setChosen] = useState(params.id ?? 'new')
  useDidShow(() => {
    if (face) void Taro.setNavigationBarTitle({ title: face.register.title })
  })
  return (
    <Desk section={face?.section ?? 'overview'}>
      {face ? (
        <EntryPane key={chosen} face={face} chosen={chosen} given={params} onSaved={setChosen} />
      ) : (
        <Empty icon="search" title="没有这个登记表" detail="请从目录里重新打开" />
      )}
    </Desk>
  )
}
