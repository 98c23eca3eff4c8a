/** Any register as a list: `?of=` names it. */
import Taro, { useDidShow, useRouter } from '@tarojs/taro'
import { Desk } from '@/office/kit/desk/Desk'
import { Empty } from '@/components/Empty'
import { RegisterRoom } from '@/office/kit/register/RegisterRoom'
import { faceOf } from './faces'

export default function RegisterPage() {
  const { params } = useRouter()
  const face = faceOf(params.of)
  useDidShow(() => {
    if (face) void Taro.setNavigationBarTitle({ title: face.register.title })
  })
  if (face) return <RegisterRoom key={face.register.name} face={face} params={params} />
  return (
    <Desk section="overview">
      <Empty icon="search" title="没有这个登记表" detail="请从目录里重新打开" />
    </Desk>
  )
}
