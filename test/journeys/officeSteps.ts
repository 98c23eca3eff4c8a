/** What the office does at its desk, as steps that journeys are made of. */
import type { App } from './target'

/** Opens the one explanation that waits, reads it, and answers. */
export async function answerExplanation(
  desk: App,
  said: string,
  answer: { accept: boolean; text?: string },
): Promise<void> {
  await desk.reopen('/office/desk/overview')
  await desk.see('等您答复 1 条')
  await desk.tap('去答复')
  await desk.tap(/^演示villageChief/)
  await desk.see(said)
  if (answer.text) {
    await desk.tap('写一句')
    await desk.fill('写给河长的话', answer.text)
  }
  await desk.tap(answer.accept ? '认可' : '不认可')
  await desk.see('撤销')
  // The moment in which the desk may take it back.
  await desk.letTimePass(6000)
  await desk.notSee('撤销')
}
