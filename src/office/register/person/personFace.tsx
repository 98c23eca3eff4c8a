/** People on the desk: found and narrowed as in any register; what is open beside is written by actions of its own. */
import type { Face } from '@/office/kit/register/face'
import { people } from '@domain/identity/people'
import { PersonPane } from './PersonPane'

export const personFace: Face = {
  ...{ register: people, section: 'people', icon: 'people', sheet: 'people', bringsIn: 'roster' },
  ...{ add: '添加', none: '名册还是空的', purpose: '先添加河长，他们凭手机号绑定' },
  own: ({ chosen, onSaved }) => <PersonPane personId={chosen} onSaved={onSaved} />,
}
