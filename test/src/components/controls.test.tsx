/** What the controls promise to everyone who uses them, with eyes or without. */
import { fireEvent, render, screen } from '@testing-library/react'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { DesktopTable } from '@/components/DesktopTable'
import { Pressable } from '@/components/native/Pressable'
import { SegmentedControl } from '@/components/SegmentedControl'
import { SwitchRow } from '@/components/SwitchRow'
import { TextField } from '@/components/TextField'
import './dialogs'

it('a second tap on a busy button does nothing', () => {
  const onPress = jest.fn()
  const { rerender } = render(<Button onPress={onPress}>提交</Button>)
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  rerender(
    <Button busy onPress={onPress}>
      提交
    </Button>,
  )
  fireEvent.click(screen.getByRole('button'))
  expect(onPress).toHaveBeenCalledTimes(1)
})

it('what can be pressed amid a sentence is a button for the keyboard and the screen reader, too', () => {
  const onPress = jest.fn()
  render(
    <Pressable inline label="9次，看看数的是什么" onPress={onPress}>
      9次
    </Pressable>,
  )
  const number = screen.getByRole('button', { name: '9次，看看数的是什么' })
  expect(number.tabIndex).toBe(0)
  fireEvent.keyDown(number, { key: 'a' })
  expect(onPress).not.toHaveBeenCalled()
  for (const key of ['Enter', ' ']) fireEvent.keyDown(number, { key })
  fireEvent.click(number)
  expect(onPress).toHaveBeenCalledTimes(3)
})

it('a switch says in words whether it is on', () => {
  const onChange = jest.fn()
  render(<SwitchRow title="大字版" on={false} onChange={onChange} />)
  const knob = screen.getByRole('switch', { name: '大字版' })
  expect(knob.getAttribute('aria-checked')).toBe('false')
  expect(screen.getByText('关')).toBeTruthy()
  fireEvent.click(knob)
  expect(onChange).toHaveBeenCalledWith(true)
})

it('a field tells what is wrong in place of the hint', () => {
  render(
    <TextField
      label="原因"
      value=""
      onChange={() => undefined}
      maxLength={10}
      hint="一句话"
      error="请写原因。"
    />,
  )
  expect(screen.getByRole('alert').textContent).toBe('请写原因。')
  expect(screen.queryByText('一句话')).toBeNull()
  expect(screen.getByRole('textbox', { name: '原因' }).getAttribute('aria-invalid')).toBe('true')
})

it('of several choices exactly one holds', () => {
  const onChange = jest.fn()
  const options = [
    { value: 'week', label: '本周' },
    { value: 'month', label: '本月' },
  ]
  render(<SegmentedControl label="时间" options={options} value="week" onChange={onChange} />)
  fireEvent.click(screen.getByRole('radio', { name: '本月' }))
  expect(onChange).toHaveBeenCalledWith('month')
  expect(screen.getByRole('radio', { name: '本周' }).getAttribute('aria-checked')).toBe('true')
})

it('asks before what cannot be undone, and takes no for an answer', () => {
  const [onConfirm, onCancel] = [jest.fn(), jest.fn()]
  render(
    <ConfirmSheet
      open
      title="丢弃？"
      detail="找不回来。"
      confirm="丢弃"
      onConfirm={onConfirm}
      onCancel={onCancel}
    />,
  )
  fireEvent.click(screen.getByRole('button', { name: '先不' }))
  expect(onCancel).toHaveBeenCalledTimes(1)
  expect(onConfirm).not.toHaveBeenCalled()
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
  expect(onCancel).toHaveBeenCalledTimes(2)
})

it('what is being done is no longer called off: its question stays until there is an answer', () => {
  const onCancel = jest.fn()
  const question = { title: '保存？', detail: '改 1 处。', confirm: '保存', onConfirm: jest.fn(), onCancel }
  render(<ConfirmSheet open busy {...question} />)
  fireEvent.click(screen.getByRole('button', { name: '先不' }))
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
  expect(onCancel).not.toHaveBeenCalled()
})

it('ticks rows of a table, one by one and all together', () => {
  const onSelect = jest.fn()
  const rows = [{ id: 'a' }, { id: 'b' }]
  const table = (selected: string[]) => (
    <DesktopTable
      caption="示例"
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={({ id }) => id}
      columns={[{ key: 'id', title: '编号', cell: ({ id }) => id }]}
      selected={selected}
      onSelect={onSelect}
    />
  )
  const { rerender } = render(table(['a']))
  fireEvent.click(screen.getByRole('checkbox', { name: '选中b' }))
  expect(onSelect).toHaveBeenLastCalledWith(['a', 'b'])
  fireEvent.click(screen.getByRole('checkbox', { name: '全部选中' }))
  expect(onSelect).toHaveBeenLastCalledWith(['a', 'b'])
  rerender(table(['a', 'b']))
  fireEvent.click(screen.getByRole('checkbox', { name: '全部选中' }))
  expect(onSelect).toHaveBeenLastCalledWith([])
})
