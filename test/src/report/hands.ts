/** What a person does with the screens of a report. Taps are counted: a report is to take no more than four. */
import { act, fireEvent, screen } from '@testing-library/react'

let counted = 0
export const taps = () => counted
export const countTaps = () => (counted = 0)

/** Lets everything that is under way come to rest. */
export const settle = async () => {
  for (let i = 0; i < 30; i++) await Promise.resolve()
}

export async function tap(name: string | RegExp, role = 'button'): Promise<void> {
  counted++
  await act(async () => {
    fireEvent.click(screen.getByRole(role, { name }))
    await settle()
  })
}

export async function tapAt(drawing: HTMLElement, clientX: number, clientY: number): Promise<void> {
  counted++
  await act(async () => {
    fireEvent.click(drawing, { clientX, clientY })
    await settle()
  })
}

export async function write(label: string, text: string): Promise<void> {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(label, { selector: 'input, textarea' }), {
      target: { value: text },
    })
    await settle()
  })
}
