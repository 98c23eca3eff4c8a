/** Codes to print, four A6 cards on a page of A4: those of all entries in use of the register that `?of=` names. */
import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/Button'
import { Desk } from '@/office/kit/desk/Desk'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { Notice } from '@/components/Notice'
import { printPage } from '@/device/printing'
import { usePages, type PagesState } from '@/hooks/usePages'
import { titleOf } from '@domain/register/kit/register'
import { wordsOf } from '@domain/register/kit/words'
import { Code } from '@/office/kit/Code'
import type { Face } from '@/office/kit/register/face'
import { actionOf, type Listed as Entry } from '@/office/kit/register/wire'
import { goBack } from '@/services/pages'
import { faceOf } from './faces'
import './codes.scss'

export default function CodesPage() {
  const face = faceOf(useRouter().params.of)
  if (face?.code) return <Codes face={face} code={face.code} />
  return (
    <Desk section="overview">
      <Empty icon="search" title="这里没有二维码" detail="请从目录里重新打开" />
    </Desk>
  )
}

interface CodesProps {
  readonly face: Face
  readonly code: NonNullable<Face['code']>
}

function Codes({ face, code }: CodesProps) {
  const { register } = face
  const asked = usePages(actionOf(register, 'list'), { active: true }, { pageSize: 100 })
  const list = asked as unknown as PagesState<Entry>
  const printing = printPage !== null
  return (
    <Desk
      section={face.section}
      action={
        <>
          {printPage && (
            <Button kind="main" onPress={() => printPage?.({ size: 'A4 portrait', margin: '0' })}>
              打印
            </Button>
          )}
          <Button kind="quiet" onPress={() => goBack()}>
            返回
          </Button>
        </>
      }
    >
      {!printing && <Notice>请在电脑的浏览器里打开这一页来打印。</Notice>}
      <Listed
        list={list}
        more="再加一些"
        empty={<Empty icon={face.icon} title={face.none} detail={face.purpose} />}
      >
        {(entries) => (
          <View className="codes">
            {entries.map((listed) => (
              <Card key={listed.id} {...{ face, code, listed }} />
            ))}
          </View>
        )}
      </Listed>
    </Desk>
  )
}

function Card({ face, code, listed }: CodesProps & { readonly listed: Entry }) {
  const { register } = face
  const { id, entry, names } = listed
  const title = titleOf(register, entry)
  const second = (register.list.columns as readonly string[])
    .slice(1, 3)
    .map((name) => wordsOf(register.fields[name]!, entry[name], names))
  return (
    <View className="codes__card">
      <Text className="codes__title">{second.filter(Boolean).join(' ')}</Text>
      <Code path={code.path(id, entry)} title={title} />
      <Text className="codes__words">{code.words}</Text>
      <Text className="codes__number">{`${register.title} ${title}`}</Text>
    </View>
  )
}
