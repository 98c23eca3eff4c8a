/** The head chief rings the office about the matter; the dialler asks once more. */
import Taro from '@tarojs/taro'
import { Button } from '@/components/Button'
import type { ReportAnswer } from '../report/useReport'

export function CallOffice({ name, phone }: NonNullable<ReportAnswer['call']>) {
  // Going back from the dialler is no error.
  const ring = () => void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)
  return <Button onPress={ring}>{`打电话给${name}`}</Button>
}
