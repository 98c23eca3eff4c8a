/** Giving up a stuck transfer. While the cloud has not taken it, the sheet stays: the reason that was typed is in it. */
import { useSend } from '@/hooks/useSend'

const stoppedWords: Partial<Record<string, string>> & { readonly transferring: string } = {
  failed: '已停止，钱没有发出。举报人可以重新领取，也可以凭回执码领现金',
  paid: '微信说这笔钱已经到账，不用停止',
  transferring: '已停止发送，等微信确认没有这张单，一般 10 分钟左右；确认前不要付现金',
}

export function useStopping(onStopped: (sentence: string) => void) {
  const { busy, problem, send, forget } = useSend('reward.stopTransfer')
  const stop = async (rewardId: string, text: string) => {
    const answer = await send({ rewardId, text })
    if (answer) onStopped(stoppedWords[answer.state] ?? stoppedWords.transferring)
  }
  return { busy, problem, stop, forget }
}
