/** `image`: a picture from the package, from the phone's files, or from the network. */
import { addressOf } from '../files'
import { define } from './define'

const fits: Record<string, string> = {
  aspectFit: 'contain',
  aspectFill: 'cover',
  scaleToFill: 'fill',
}

define('image', 'src mode webp lazyLoad showMenuByLongpress', (part) => {
  const image = part.element.appendChild(document.createElement('img'))
  image.alt = ''
  image.style.cssText = 'width:100%;height:100%;display:block'
  image.addEventListener('load', () =>
    part.trigger('load', { width: image.naturalWidth, height: image.naturalHeight }),
  )
  image.addEventListener('error', () =>
    part.trigger('error', { errMsg: `image:fail ${String(part.data.src)}` }),
  )
  return (name, value) => {
    if (name === 'src') image.src = addressOf(String(value ?? ''))
    if (name === 'ariaLabel') image.alt = String(value ?? '')
    if (name === 'mode') image.style.objectFit = fits[String(value)] ?? ''
    if (name === 'mode' && value === 'widthFix') part.element.style.height = image.style.height = 'auto'
  }
})
