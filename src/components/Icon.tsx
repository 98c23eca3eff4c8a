/** A small sign beside a word; alone it needs a label. */
import { View } from '@tarojs/components'
import { colour } from '@/styles/tokens'
import { iconAddress, type IconName } from './icons'
import { speak } from './native/speak'
import './Icon.scss'

interface IconProps {
  readonly name: IconName
  readonly colour?: string
  readonly size?: 'small' | 'ordinary' | 'large'
  readonly label?: string
}

export function Icon({ name, colour: stroke = colour.secondary, size = 'ordinary', label }: IconProps) {
  return (
    <View
      className={`icon icon--${size}`}
      style={{ backgroundImage: iconAddress(name, stroke) }}
      {...speak(label ? { role: 'img', label } : { hidden: true })}
    />
  )
}
