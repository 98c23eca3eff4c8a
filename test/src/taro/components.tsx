/** Light stand-ins of @tarojs/components for component tests: plain HTML with the same handlers. */
import type { ChangeEvent, CSSProperties, ReactNode } from 'react'

interface Props {
  readonly children?: ReactNode
  readonly className?: string
  readonly style?: CSSProperties | string
  readonly id?: string
  readonly onClick?: (event: unknown) => void
  readonly [other: string]: unknown
}

/** Attributes that HTML knows too; the rest of Taro's would only make React complain. */
function html(props: Props): Record<string, unknown> {
  const known = Object.entries(props).filter(([name]) =>
    /^(className|id|role|title|src|onClick|onTouchStart|onTouchEnd|data-|aria-)/.test(name),
  )
  const { ariaRole, ariaLabel, ariaHidden, style } = props
  return {
    ...Object.fromEntries(known),
    ...(ariaRole ? { role: ariaRole } : {}),
    ...(ariaLabel ? { 'aria-label': ariaLabel } : {}),
    ...(ariaHidden ? { 'aria-hidden': true } : {}),
    ...(typeof style === 'object' ? { style } : {}),
  }
}

export const View = (props: Props) => <div {...html(props)}>{props.children}</div>
export const Text = (props: Props) => <span {...html(props)}>{props.children}</span>
export const Label = (props: Props) => <label {...html(props)}>{props.children}</label>
export const ScrollView = View
export const Swiper = View
export const SwiperItem = View
export const RootPortal = View
export const Form = View
export const CoverView = View
export const PageMeta = (): null => null

export const Image = (props: Props) => <img alt="" {...html(props)} />
export const Canvas = (props: Props) => <canvas {...html(props)} />
export const Map = (props: Props) => <div {...html(props)} />

export function Button(props: Props) {
  return (
    <button type="button" disabled={Boolean(props.disabled)} {...html(props)}>
      {props.children}
    </button>
  )
}

type Typed = Props & { value?: string; onInput?: (event: { detail: { value: string } }) => void }

function typing({ value, onInput, placeholder, disabled, maxlength }: Typed) {
  return {
    value: value ?? '',
    placeholder: placeholder as string | undefined,
    disabled: Boolean(disabled),
    maxLength: typeof maxlength === 'number' && maxlength >= 0 ? maxlength : undefined,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onInput?.({ detail: { value: event.target.value } }),
  }
}

export const Input = (props: Typed) => <input {...html(props)} {...typing(props)} />
export const Textarea = (props: Typed) => <textarea {...html(props)} {...typing(props)} />

export function Switch(
  props: Props & { checked?: boolean; onChange?: (event: { detail: { value: boolean } }) => void },
) {
  return (
    <input
      type="checkbox"
      role="switch"
      {...html(props)}
      checked={Boolean(props.checked)}
      onChange={(event) => props.onChange?.({ detail: { value: event.target.checked } })}
    />
  )
}

export function Picker(
  props: Props & { value?: string; onChange?: (event: { detail: { value: string } }) => void },
) {
  return (
    <div {...html(props)}>
      {props.children}
      <input
        aria-label={props.ariaLabel as string | undefined}
        value={props.value ?? ''}
        onChange={(event) => props.onChange?.({ detail: { value: event.target.value } })}
      />
    </div>
  )
}
