/** Stands for `@/device/files` in component tests: kept files are names in memory. */
const kept = new Set<string>()

export const keepFile = async (_temporaryPath: string, name: string) => {
  kept.add(`kept:${name}`)
  return `kept:${name}`
}
export const removeFile = async (localPath: string) => void kept.delete(localPath)
export const fileAddress = async (localPath: string) => localPath
export const keptFiles = async () => [...kept]
export const fileExists = async (localPath: string) => kept.has(localPath)
