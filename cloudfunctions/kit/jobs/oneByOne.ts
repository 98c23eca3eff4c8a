/**
 * Works through all of them one after the other: what cannot be done keeps nothing behind it from its turn. The first
 * failure is thrown at the end, so that the job tries the whole again.
 */
export async function oneByOne<T>(all: readonly T[], work: (each: T) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = []
  for (const each of all) {
    try {
      await work(each)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}
