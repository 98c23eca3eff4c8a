/** A problem when it was reported and after it was dealt with, side by side; a tap shows the photos large. */
import { Image, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Pressable } from '@/components/native/Pressable'
import './BeforeAfter.scss'

interface BeforeAfterProps {
  /** Addresses of photos. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** What is on them, for screen readers. */
  readonly label: string
}

export function BeforeAfter({ before, after, label }: BeforeAfterProps) {
  if (before.length === 0 && after.length === 0) return null
  const all = [...before, ...after]
  return (
    <View className="before-after">
      <Side photos={before} all={all} caption="举报时" label={label} />
      {after.length > 0 && <Side photos={after} all={all} caption="办好后" label={label} />}
    </View>
  )
}

interface SideProps {
  readonly photos: readonly string[]
  readonly all: readonly string[]
  readonly caption: string
  readonly label: string
}

function Side({ photos, all, caption, label }: SideProps) {
  const [first] = photos
  if (first === undefined) return null
  const words = photos.length > 1 ? `${caption}，共 ${photos.length} 张` : caption
  return (
    <View className="before-after__side">
      <Pressable
        label={`查看${label}${words}`}
        onPress={() => void Taro.previewImage({ current: first, urls: [...all] })}
      >
        <Image
          className="before-after__photo"
          src={first}
          mode="aspectFill"
          {...alternative(label, caption)}
        />
      </Pressable>
      <Text className="before-after__caption">{words}</Text>
    </View>
  )
}

/** The browser's image needs its text itself; in WeChat the button around it speaks. */
function alternative(label: string, caption: string) {
  return process.env.TARO_ENV === 'h5' ? { imgProps: { alt: `${label}${caption}` } } : {}
}
