/** The dispatch policy in force. What is saved holds for reports filed from then on. */
import { defaultDispatchPolicy } from '../../../../domain/report/dispatchPolicy'
import { openSetting } from '../../../kit/setting'

export const { read: dispatchPolicy, save: saveDispatchPolicy } = openSetting(
  'dispatch',
  defaultDispatchPolicy,
)
