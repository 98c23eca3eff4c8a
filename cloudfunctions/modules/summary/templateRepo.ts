import { collection, type Stored } from '../../platform/store'

/** The office's own document for the summary; `fileId` null once it was taken away. */
interface Template extends Stored {
  readonly fileId: string | null
  readonly name: string
  readonly by: string
  readonly at: number
}

export const templates = collection<Template>('policies')
export const templateId = 'summaryTemplate'
