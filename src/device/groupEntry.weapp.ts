/**
 * Which WeChat group a page was opened in. WeChat tells it only to who came through a card in a group chat (scenes
 * 1008 and 1044; no share ticket is needed from base library 2.17.3 on), and only as an id that the cloud can open
 * (developers.weixin.qq.com/miniprogram/dev/api/open-api/group/wx.getGroupEnterInfo.html).
 */
import Taro from '@tarojs/taro'

/** Right after a first start WeChat may not know yet; asking again a moment later has helped. */
const again = [0, 800]

/**
 * The id of the group for the cloud, or null. `path` and `groupId` say which page asks: somebody who came by the card
 * of one group and went on to the board of another was not there.
 */
export async function groupEntry(path: string, groupId: string): Promise<string | null> {
  const entered = Taro.getEnterOptionsSync()
  const { groupId: enteredId, scene } = entered.query as Record<string, string | undefined>
  if (entered.path.replace(/^\//, '') !== path || (enteredId ?? scene) !== groupId) return null
  for (const wait of again) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    const cloudId = await ask()
    if (cloudId !== null) return cloudId
  }
  return null
}

async function ask(): Promise<string | null> {
  try {
    const { cloudID } = (await Taro.getGroupEnterInfo()) as unknown as { cloudID?: string }
    return cloudID ?? null
  } catch {
    return null
  }
}
