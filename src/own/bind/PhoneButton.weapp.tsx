/** WeChat's own phone number button: the person is asked by WeChat. */
import { Button, Text } from '@tarojs/components'
import type { PhoneButtonProps } from './phoneButtonProps'
import '@/components/native/pressable.scss'
import '@/components/Button.scss'

export function PhoneButton({ busy, disabled, onCode, onNone }: PhoneButtonProps) {
  return (
    <Button
      className="pressable button button--main"
      hoverClass="pressable--down"
      openType="getPhoneNumber"
      disabled={busy || disabled}
      onGetPhoneNumber={({ detail: { code } }) => (code ? onCode(code) : onNone())}
    >
      <Text>{busy ? '正在核对名册' : '用微信手机号绑定'}</Text>
    </Button>
  )
}
