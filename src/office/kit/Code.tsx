/** A page of ours as a code for any phone that scans it. */
import { Image } from '@tarojs/components'
import { renderSVG } from 'uqr'
import { addressOf } from '@/device/printing'

interface CodeProps {
  readonly path: string
  /** What it is the code of. */
  readonly title: string
}

export function Code({ path, title }: CodeProps) {
  const svg = renderSVG(addressOf(path), { ecc: 'M', border: 2 })
  return (
    <Image
      className="codes__code"
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      {...(process.env.TARO_ENV === 'h5' ? { imgProps: { alt: `${title}的二维码` } } : {})}
    />
  )
}
