/** What WeChat's screen reader (读屏) may be told of an element, by Taro's component names. */
const said = { 'aria-role': '', 'aria-label': '', 'aria-hidden': '' }
const chosen = { ...said, 'aria-checked': '', 'aria-modal': '' }

export const attributes = {
  View: { ...chosen },
  Text: { ...said },
  Button: { ...chosen },
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
}
