/** The WeChat group a card was opened in: the opening address names it (`wechatGroup=`); else there is none. */
import { groupOfOpening } from '../appLife'
import { postJson } from './cloud'
import { call, Refusal } from './call'

/** WeChat's code for a mini-program that was not opened from a group. */
const wrongScene = 40097

export const group = {
  /** The id that only the cloud can turn into the group's opengid. */
  getGroupEnterInfo: call('getGroupEnterInfo', async () => {
    const opengid = groupOfOpening()
    if (!opengid) throw new Refusal('invalid scene', { errCode: wrongScene })
    const response = await postJson('/local/cloud-id', { data: { opengid } })
    const { cloudID } = (await response.json()) as { cloudID: string }
    return { cloudID, encryptedData: '', iv: '' }
  }),
}
