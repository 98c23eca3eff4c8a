/** The report that lies open (`OpenForm`); a sign board from which it is begun goes into it. */
import { OpenForm, type FormRoads } from '@/forms/OpenForm'
import { newReportDraft, withHint, type ReportDraft } from './reportDraft'

export type OpenReportRoads = FormRoads<ReportDraft>

export class OpenReport extends OpenForm<ReportDraft> {
  constructor(roads: OpenReportRoads) {
    super(
      {
        key: 'report-draft',
        blank: (id) => newReportDraft(id, null),
        idOf: ({ reportId }) => reportId,
        isForm: ({ reportId, text, contact, photos }) =>
          [reportId, text, contact].every((each) => typeof each === 'string') && Array.isArray(photos),
      },
      roads,
    )
  }

  /** Takes the unsent report from disk, or begins one. A hint from the address is the newer wish. */
  override async takeNew(hintId: string | null = null): Promise<void> {
    await super.takeNew()
    const draft = this.draft()
    if (draft) this.show(withHint(draft, hintId))
  }
}
