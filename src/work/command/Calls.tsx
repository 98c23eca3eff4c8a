/** The head chief rings the department in charge, or the office, about the matter; the dialler asks once more. */
import Taro from '@tarojs/taro'
import { Button } from '@/components/Button'
import type { ReportAnswer } from '../report/useReport'

/** A cloud of before knows one number alone. */
export const callsOf = ({ calls, call }: ReportAnswer) => calls ?? (call ? [call] : [])

export function Calls({ answer }: { readonly answer: ReportAnswer }) {
  // Going back from the dialler is no error.
  const ring = (phone: string) => () => void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)
  return callsOf(answer).map(({ name, phone }) => (
    <Button key={phone} onPress={ring(phone)}>{`打电话给${name}`}</Button>
  ))
}
