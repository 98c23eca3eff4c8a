/** The report that lies open (`FormDesk`); a sign board from which it is begun goes into it. */
import { FormDesk, type FormRoads } from '@/forms/FormDesk'
import { newReportDraft, withHint, type ReportDraft } from './reportDraft'

export type ReportDeskRoads = FormRoads<ReportDraft>

export class ReportDesk extends FormDesk<ReportDraft> {
  constructor(roads: ReportDeskRoads) {
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
