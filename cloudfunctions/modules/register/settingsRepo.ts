/** Facts of the township that screens show: names, the office's phone. Data, so that any township can use it. */
import { collection, type Stored } from '../../platform/store'

/** What the office says of itself; what it has not written yet is as it was when the cloud was prepared. */
export interface About extends Stored {
  readonly _id: 'about'
  readonly version: number
  readonly owner: string
  readonly filingNumber: string
  readonly rules: string
  readonly township?: string | undefined
  readonly officePhone?: string | undefined
}

interface Prepared extends Stored {
  readonly _id: 'township'
  readonly name: string
  readonly officePhone: string
}

const settings = collection<About | Prepared>('settings')

export async function townshipSettings() {
  const found = await settings.getMany(['about', 'township'])
  const about = found.find((each): each is About => each._id === 'about')
  const prepared = found.find((each): each is Prepared => each._id === 'township')
  return {
    name: about?.township ?? prepared?.name ?? '',
    officePhone: about?.officePhone ?? prepared?.officePhone ?? '',
  }
}
