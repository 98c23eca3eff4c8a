/** Waters on the desk: the register, and the photos of the same place each year. */
import { Button } from '@/components/Button'
import { waterPhotos, waters } from '@domain/register/waters'
import { titleOf } from '@domain/register/kit/register'
import type { Face } from '@/office/kit/register/face'
import { LogPane } from '@/office/kit/register/LogPane'
import { openPage } from '@/services/pages'

export const waterFace: Face = {
  ...{ register: waters, section: 'waters', icon: 'river' },
  ...{
    add: '登记水域',
    none: '还没有登记水域',
    purpose: '导入河段后，水域会自动登记；编码、起止和目标在这里补全',
  },
  sheet: 'waters',
  pane: ({ id, entry }) => (
    <>
      <Button kind="main" onPress={() => openPage(`/office/dossier/index?waterId=${id}`)}>
        打开一河一档
      </Button>
      <LogPane log={waterPhotos} entryId={id} title={titleOf(waters, entry)} add="添加定点影像" />
    </>
  ),
}
