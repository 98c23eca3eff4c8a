/** What is recorded and what for, in plain words; WeChat shows the full contract. */
import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '@/components/Button'
import { Sheet } from '@/components/Sheet'
import './me.scss'

const words = [
  '巡河的位置：只在您按下“开始巡河”到“结束巡河”之间记录，用来判断走到了哪些河段。',
  '举报的位置：打开举报时取一次，用来认出是哪段河，您可以在地图上改；公开时只显示大概位置。',
  '举报人：默认匿名。谁举报的加密另存，处置单位看不到；要看须两个人同意，并留下记录。',
  '照片：只有您拍的、选的才会上传。',
  '手机号：只用来核对河长名册，不给其他人看。',
  '查河、看河不用登录，也不记录您的位置。',
]

export function Privacy({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Sheet open={open} title="隐私说明" onClose={onClose}>
      {words.map((line) => (
        <Text key={line} className="me__privacy">
          {line}
        </Text>
      ))}
      {process.env.TARO_ENV === 'weapp' && (
        <Button onPress={() => Taro.openPrivacyContract({ fail: () => undefined })}>看完整的隐私协议</Button>
      )}
      <Button kind="quiet" onPress={onClose}>
        知道了
      </Button>
    </Sheet>
  )
}
