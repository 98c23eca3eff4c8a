/** A code of an outlet: one that looks unusual is asked about and taken as it is. */
import { useCall } from '@/hooks/useCall'
import { defaultCodeRule, looksOdd, patternsOf } from '@domain/outlet/codeRule'
import type { TextField } from '@domain/register/kit/fields'
import type { ControlProps } from '@/office/kit/register/fields/control'
import { Words } from '@/office/kit/register/fields/Words'

export function CodeField(props: ControlProps<TextField>) {
  const { value: rule } = useCall('outlet.codeRule', {}, { cache: true })
  const odd = looksOdd(props.value, rule?.patterns ?? patternsOf(defaultCodeRule))
  return <Words {...props} hint={odd ? '和常见的编码不一样，请核对；没有错就照样保存' : props.hint} />
}
