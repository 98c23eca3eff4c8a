/** Follows a report by its receipt code, from any phone and without saying who one is. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { TextField } from '@/components/TextField'
import { useFollow } from './useFollow'
import './follow.scss'

/** 16 digits and what people put between them. */
const longest = 40

export default function FollowPage() {
  const { typed, busy, error, type, look } = useFollow()
  return (
    <Screen
      quiet
      action={
        <Button kind="main" busy={busy} onPress={() => void look()}>
          查进度
        </Button>
      }
    >
      <Card>
        <View className="follow__digits">
          <TextField
            label="回执码"
            value={typed}
            onChange={type}
            maxLength={longest}
            kind="digits"
            placeholder="16 位数字"
            hint="举报送达时给的，四位一组；空格可以不打。"
            error={error}
            onConfirm={() => void look()}
          />
        </View>
      </Card>
      <Notice icon="lock">回执码不会存在手机里，查完就忘</Notice>
    </Screen>
  )
}
