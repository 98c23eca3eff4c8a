/** What a page says when what it asked for does not come: it asked, so nothing was to be delivered or kept. */
import { render, screen } from '@testing-library/react'
import { Fetched } from '@/components/Fetched'
import type { CallState } from '@/hooks/useCall'
import { type ProblemCode, sentenceOfQuery } from '@domain/contract/problems'

const earlier = (code: ProblemCode): CallState<string> => ({
  ...{ state: 'ready', value: '上次的内容', problem: { code }, stale: true },
  ...{ busy: false, reload: async () => undefined },
})

it('on a bad line it shows what was there, and does not speak of something being delivered', () => {
  render(<Fetched of={earlier('network.unclear')}>{(value) => value}</Fetched>)
  expect(screen.getByText('显示的是上次看到的内容。网络不通，没有取到新的，请稍后再试。')).toBeTruthy()
})

it('a search without network says that it found nothing new, not that it was kept to be sent', () => {
  expect(sentenceOfQuery({ code: 'network.offline' })).toBe('网络不通，没有取到新的，请稍后再试。')
  expect(sentenceOfQuery({ code: 'service.busy' })).toBe('现在有点忙，请稍后再试。')
})
