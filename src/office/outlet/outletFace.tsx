/** Outlets on the desk: the code that is printed for one, how its own codes look, and its three logs. */
import { outletCalls, outletChecks, outlets, outletSteps } from '@domain/outlet/outlets'
import { titleOf } from '@domain/register/kit/register'
import type { Face } from '@/office/kit/register/face'
import type { Control } from '@/office/kit/register/fields/control'
import { LogPane } from '@/office/kit/register/LogPane'
import { CodeField } from './CodeField'

export const outletFace: Face = {
  ...{ register: outlets, section: 'outlets', icon: 'place', sheet: 'outlets' },
  ...{ add: '登记排污口', none: '还没有登记排污口', purpose: '登记后可以记一口一策的进度，河长晴天去检查' },
  controls: { nationalCode: CodeField as Control, localCode: CodeField as Control },
  code: {
    path: (id, { reachId }) => `/public/river/index?reachId=${String(reachId)}&outlet=${id}`,
    words: '扫一扫：看河长、举报问题',
  },
  pane: ({ id, entry, reload }) => {
    const title = titleOf(outlets, entry)
    return (
      <>
        {entry.treatment !== 'keep' && (
          <LogPane log={outletSteps} entryId={id} title={title} add="记一次进度" onAdded={reload} />
        )}
        <LogPane log={outletCalls} entryId={id} title={title} add="记一次核验" onAdded={reload} />
        <LogPane log={outletChecks} entryId={id} title={title} add="记一次检查" onAdded={reload} />
      </>
    )
  },
}
