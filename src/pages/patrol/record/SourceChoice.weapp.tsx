/** In WeChat there is nothing to choose: the phone's own position. */
export function SourceChoice(): null {
  return null
}
