/** Adding up records as they are stored, without any counter of ours. */
export type Entry = Record<string, unknown>

export const like = (entries: readonly Entry[], where: Entry) =>
  entries.filter((entry) => Object.entries(where).every(([field, value]) => entry[field] === value))
/** Numbers, and people of every kind. */
export const total = (entries: readonly Entry[], field: string) =>
  entries.reduce((sum, { [field]: value }) => {
    const parts = typeof value === 'object' && value !== null ? Object.values(value) : [value]
    return parts.reduce((all: number, part) => all + Number(part ?? 0), sum)
  }, 0)
