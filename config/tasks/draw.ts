/**
 * `npm run draw -- file.json`: draws a random check again from what its public page hands out (复制全部数据), and says
 * whether everything is as it was published. Exit code 1 where it is not.
 */
import { readFileSync } from 'node:fs'
import { drawAgain, type PublishedDraw } from '../../domain/draw/again'

const [file] = process.argv.slice(2)

function readDraw(name: string | undefined): PublishedDraw | null {
  if (name === undefined) return null
  const said = JSON.parse(readFileSync(name, 'utf8')) as Partial<PublishedDraw>
  const lists = [said.items, said.inspectors, said.drawn]
  return lists.every(Array.isArray) ? (said as PublishedDraw) : null
}

function say(published: PublishedDraw): boolean {
  const again = drawAgain(published)
  if (!again) {
    console.error('还没有抽取，或者抽取方法不认识：没有可重抽的。')
    return false
  }
  const nameOf = (id: string | null) =>
    [...published.items, ...published.inspectors].find((each) => each.id === id)?.name ?? '不指定'
  for (const { what, right } of again.checks) console.log(`${right ? '对' : '不对'}：${what}`)
  console.log(`种子 ${again.seed}`)
  for (const [n, { itemId, inspectorId }] of again.drawn.entries())
    console.log(`${n + 1}. ${itemId} ${nameOf(itemId)}，检查人 ${nameOf(inspectorId)}`)
  return again.checks.every(({ right }) => right)
}

try {
  const published = readDraw(file)
  if (!published) console.error('用法：npm run draw -- 文件.json（抽查公开页里「复制全部数据」得到的内容）')
  process.exitCode = published && say(published) ? 0 : 1
} catch (error) {
  console.error(`读不出 ${file}：${(error as Error).message}`)
  process.exitCode = 1
}
