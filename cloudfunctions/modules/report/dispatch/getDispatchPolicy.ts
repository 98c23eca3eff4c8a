import { done } from '../../../../domain/contract/answer'
import { residentCategories } from '../../../../domain/report/category'
import { dispatchPolicy } from '../store/policyRepo'

export async function getDispatchPolicy() {
  const { _id, ...policy } = await dispatchPolicy()
  return done({ policy: { ...policy, rules: [...policy.rules] }, offered: [...residentCategories] })
}
