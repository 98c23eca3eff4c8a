/** The dispatch policy in force; the default until the office saves its own. */
import { defaultDispatchPolicy, type DispatchPolicy } from '../../../domain/report/dispatchPolicy'
import { collection } from '../../platform/store'

export const dispatchPolicies = collection<DispatchPolicy>('policies')

export async function dispatchPolicy(): Promise<DispatchPolicy> {
  return (await dispatchPolicies.get('dispatch')) ?? defaultDispatchPolicy
}
