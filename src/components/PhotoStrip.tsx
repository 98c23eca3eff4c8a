/** Photos in a line, to look at large and, where asked, to take, and to take away again: for good, so it is asked first. */
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { ConfirmSheet } from './ConfirmSheet'
import { Icon } from './Icon'
import { Pressable } from './native/Pressable'
import './PhotoStrip.scss'

export interface Photo {
  readonly id: string
  /** Local path or address; empty while it is not known. */
  readonly address: string
  readonly label: string
}

interface PhotoStripProps {
  readonly photos: readonly Photo[]
  readonly limit?: number
  readonly addLabel?: string
  readonly onAdd?: () => void
  readonly onRemove?: (id: string) => void
}

export function PhotoStrip({ photos, limit = 9, addLabel = '拍照', onAdd, onRemove }: PhotoStripProps) {
  const [unwanted, setUnwanted] = useState<Photo | null>(null)
  const addresses = photos.map((photo) => photo.address).filter(Boolean)
  const look = (current: string) => void Taro.previewImage({ current, urls: addresses })
  return (
    <View className="photos">
      {photos.map((photo) => (
        <View key={photo.id} className="photos__one">
          <Pressable
            label={`查看${photo.label}`}
            disabled={!photo.address}
            onPress={() => look(photo.address)}
          >
            {photo.address ? (
              <Image
                className="photos__image"
                src={photo.address}
                mode="aspectFill"
                {...alternative(photo.label)}
              />
            ) : (
              <View className="photos__image" />
            )}
          </Pressable>
          {onRemove && (
            <Pressable
              className="photos__remove"
              label={`删除${photo.label}`}
              onPress={() => setUnwanted(photo)}
            >
              <View className="photos__cross">
                <Icon name="close" colour="#fff" size="small" />
              </View>
            </Pressable>
          )}
        </View>
      ))}
      {onAdd && photos.length < limit && (
        <Pressable
          className="photos__add"
          label={`${addLabel}，还可以加 ${limit - photos.length} 张`}
          onPress={onAdd}
        >
          <Icon name="camera" />
          <View className="photos__word">{addLabel}</View>
        </Pressable>
      )}
      {onRemove && <TakeAway photo={unwanted} onRemove={onRemove} onClose={() => setUnwanted(null)} />}
    </View>
  )
}

interface TakeAwayProps {
  /** Null while none is asked about. */
  readonly photo: Photo | null
  readonly onRemove: (id: string) => void
  readonly onClose: () => void
}

function TakeAway({ photo, onRemove, onClose }: TakeAwayProps) {
  const remove = () => {
    onClose()
    if (photo) onRemove(photo.id)
  }
  return (
    <ConfirmSheet
      open={photo !== null}
      title={`删掉${photo?.label ?? ''}？`}
      detail="删掉后找不回来。"
      confirm="删掉"
      cancel="留着"
      danger
      onConfirm={remove}
      onCancel={onClose}
    />
  )
}

/** The browser's image needs its text itself; in WeChat the button around it speaks. */
function alternative(label: string) {
  return process.env.TARO_ENV === 'h5' ? { imgProps: { alt: label } } : {}
}
