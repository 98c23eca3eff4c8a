/** Photos of reports by what they show: the same scene sent twice is hinted to the office. */
import type { Picture } from '../../../../domain/report/given'
import type { Report } from '../../../../domain/report/report'
import { printDistance } from '../../../platform/pictures'
import { collection, command, type Stored } from '../../../platform/store'
import type { Transaction } from '../../../platform/transact'

interface PhotoPrint extends Stored {
  readonly reportId: string
  readonly print: string
  /** The four quarters of the print, each with its place: prints at most 3 bits apart share one. */
  readonly bands: readonly string[]
}

const photoPrints = collection<PhotoPrint>('photoPrints')

/** Bits two prints may differ in and still show the same picture, re-compressed or resized. */
const sameWithin = 6

function bandsOf(print: string): string[] {
  return [0, 1, 2, 3].map((n) => `${n}${print.slice(4 * n, 4 * n + 4)}`)
}

export async function rememberPrints(
  transaction: Transaction,
  reportId: string,
  pictures: readonly Picture[],
): Promise<void> {
  for (const [n, { print }] of pictures.entries()) {
    if (!print) continue
    await transaction.set(photoPrints, { _id: `${reportId}_${n}`, reportId, print, bands: bandsOf(print) })
  }
}

/** Other reports that show the same picture. */
export async function reportsWithSamePhoto(report: Report): Promise<string[]> {
  const prints = report.photos.map(({ print }) => print).filter(Boolean)
  if (prints.length === 0) return []
  const bands = [...new Set(prints.flatMap(bandsOf))]
  const found = await photoPrints.readAll({ where: { bands: command.in(bands) } })
  const alike = found.filter(
    (other) =>
      other.reportId !== report._id &&
      prints.some((print) => printDistance(print, other.print) <= sameWithin),
  )
  return [...new Set(alike.map(({ reportId }) => reportId))]
}
