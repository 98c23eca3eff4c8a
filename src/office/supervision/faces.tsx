/** The two ledgers of supervision on the desk: what came in, and what is put right until it is struck off. */
import { clues } from '@domain/supervision/clues'
import { rectifications } from '@domain/supervision/rectifications'
import type { Face } from '@/office/kit/register/face'
import { Standing } from './Standing'
import { ToPlan } from './ToPlan'
import { ToRectification } from './ToRectification'

export const clueFace: Face = {
  ...{ register: clues, section: 'clues', icon: 'search' },
  ...{ add: '登记线索', none: '还没有督查线索', purpose: '上级、媒体、自查说的先记在这里，属实再转整改' },
  sheet: 'clues',
  pane: ({ id, entry, reload }) =>
    (entry.outcome === 'open' || entry.outcome === 'true') && <ToRectification id={id} onDone={reload} />,
}

export const rectificationFace: Face = {
  ...{ register: rectifications, section: 'rectifications', icon: 'alert' },
  ...{ add: '登记整改', none: '还没有督查整改', purpose: '一事一单：整改、公示、期满无异议再销号' },
  sheet: 'rectifications',
  standing: ({ id, entry }) => <Standing id={id} state={String(entry.state)} />,
  pane: ({ id, entry }) => entry.reachId !== null && <ToPlan id={id} />,
}
