/** Drawing again, by anyone, from what is public: the phone's page and the repository's command do this. */
import { commitmentOf, draw, type Drawn, type DrawList, drawMethod, hashOfList, seedOf } from './draw'

export interface PublishedDraw extends DrawList {
  readonly id: string
  readonly method: string
  readonly listHash: string
  readonly commitment: string
  readonly secret: string | null
  readonly entropy: string | null
  readonly drawn: readonly Drawn[]
}

export interface DrawnAgain {
  readonly checks: readonly { readonly what: string; readonly right: boolean }[]
  readonly seed: string
  readonly drawn: readonly Drawn[]
}

/** Null while there is nothing to draw again: it is not drawn yet, or by a method that this program doesn't know. */
export function drawAgain(published: PublishedDraw): DrawnAgain | null {
  const { id: drawId, method, listHash, commitment, secret, entropy } = published
  if (secret === null || entropy === null || method !== drawMethod) return null
  const seed = seedOf({ drawId, listHash, secret, entropy })
  const drawn = draw(published, seed)
  const checks = [
    { what: '名单和规则与公布的指纹一致', right: hashOfList(published) === listHash },
    { what: '密数与抽前公布的指纹一致', right: commitmentOf(secret) === commitment },
    {
      what: '重抽的结果与公布的一致',
      right: JSON.stringify(drawn) === JSON.stringify(plain(published.drawn)),
    },
  ]
  return { checks, seed, drawn }
}

const plain = (drawn: readonly Drawn[]) => drawn.map(({ itemId, inspectorId }) => ({ itemId, inspectorId }))
