/** What was reported, large; once something was done, before and after side by side. */
import { Image, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Card } from '@/components/Card'
import { Pressable } from '@/components/native/Pressable'
import { Section } from '@/components/Section'
import type { ReportAnswer } from './useReport'
import './report.scss'

type Picture = ReportAnswer['photos'][number]

export function Pictures({ answer }: { readonly answer: ReportAnswer }) {
  const { photos, after, text, outcome } = answer
  const words = text && <Text className="report__words">{text}</Text>
  if (after.length === 0) {
    return (
      <Card>
        <Large pictures={photos} label="照片" />
        {words}
      </Card>
    )
  }
  return (
    <Section title="处置前后">
      <Card>
        <View className="report__sides">
          <Side pictures={photos} label="处置前" />
          <Side pictures={after} label="处置后" />
        </View>
        {words}
        {outcome && <Text className="report__words report__words--after">{`处置情况：${outcome}`}</Text>}
      </Card>
    </Section>
  )
}

function Side({ pictures, label }: { readonly pictures: readonly Picture[]; readonly label: string }) {
  return (
    <View className="report__side">
      <Text className="report__side-name">{label}</Text>
      {pictures.length > 0 ? (
        <Large pictures={pictures} label={label} even />
      ) : (
        <Text className="report__line">没有照片</Text>
      )}
    </View>
  )
}

interface LargeProps {
  readonly pictures: readonly Picture[]
  readonly label: string
  /** All of one shape, to be compared. */
  readonly even?: boolean
}

/** The first as wide as it may be, the others beside each other below it; each opens in full. */
export function Large({ pictures, label, even }: LargeProps) {
  const urls = pictures.map(({ url }) => url)
  return (
    <View className="report__pictures">
      {pictures.map(({ url, width, height }, i) => (
        <Pressable
          key={url}
          className={`report__picture ${i === 0 ? 'report__picture--first' : ''}`}
          label={`查看${label} ${i + 1}，共 ${pictures.length} 张`}
          onPress={() => void Taro.previewImage({ current: url, urls })}
        >
          <View className="report__frame" style={{ paddingTop: `${even ? 75 : shapeOf(width, height)}%` }}>
            <Image
              className="report__image"
              src={url}
              mode="aspectFill"
              lazyLoad
              {...alternative(`${label} ${i + 1}`)}
            />
          </View>
        </Pressable>
      ))}
    </View>
  )
}

/** Height in percent of the width, so that nothing jumps when it loads; never taller than it is wide. */
const shapeOf = (width: number, height: number) =>
  width > 0 && height > 0 ? Math.round(Math.min(1, Math.max(0.5, height / width)) * 100) : 75

/** The browser's image needs its text itself; in WeChat the button around it speaks. */
function alternative(label: string) {
  return process.env.TARO_ENV === 'h5' ? { imgProps: { alt: label } } : {}
}
