import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { fileAddresses, miniProgramCode, storeFile } from '../../platform/sdk'
import { transact } from '../../platform/transact'
import { groups } from './pushRepo'

/** The mini-program code of a group's board, made once; without WeChat the poster goes without it. */
export async function boardCode({ groupId }: ParsedInput<'push.code'>, context: BoundContext) {
  const group = await groups.get(groupId)
  if (!group) return refused('push.groupUnknown')
  const fileId = group.code ?? (await make(groupId, context))
  const urls = fileId ? await fileAddresses([fileId]) : {}
  return done({ url: (fileId && urls[fileId]) || null })
}

async function make(groupId: string, context: BoundContext): Promise<string | null> {
  try {
    const picture = await miniProgramCode(groupId, 'public/board/index')
    const code = await storeFile(`codes/${groupId}.png`, picture)
    await transact(context, groupId, async (transaction) => {
      await transaction.update(groups, groupId, { code })
      return done(null)
    })
    return code
  } catch {
    return null
  }
}
