/** Photos of an entry: uploaded as they are added, so that saving is quick; the cloud makes the copies that are shown. */
import { useRef, useState } from 'react'
import { Field } from '@/components/Field'
import { PhotoStrip } from '@/components/PhotoStrip'
import { takePhoto } from '@/device/photo'
import { PhotoTrouble, photoSentence } from '@/device/photoTrouble'
import { uploadPhoto } from '@/device/uploadPhoto'
import { say } from '@/services/say'
import type { PhotosField } from '@domain/register/kit/fields'
import type { ControlProps } from './control'

export function Photos(props: ControlProps<PhotosField>) {
  const { field, value, onChange, error, hint, entryId, files, whileUploading } = props
  /** Where those that were just added are shown, by file id. */
  const [taken, setTaken] = useState<Readonly<Record<string, string>>>({})
  const [busy, setBusy] = useState(false)
  /** As it is when the upload ends, not as it was when it began. */
  const latest = useRef(value)
  latest.current = value
  const add = async () => {
    try {
      const address = await takePhoto([])
      if (address === null) return
      setBusy(true)
      await whileUploading(async () => {
        const fileId = await uploadPhoto(address, `registers/${entryId}`)
        setTaken((now) => ({ ...now, [fileId]: address }))
        onChange([...latest.current, fileId])
      })
    } catch (failure) {
      const title = failure instanceof PhotoTrouble ? photoSentence(failure) : '照片没有传上去，请再试一次'
      say(title)
    } finally {
      setBusy(false)
    }
  }
  const shown = value.map((fileId, n) => ({
    ...{ id: fileId, address: taken[fileId] ?? files[fileId] ?? '' },
    label: `${field.title} ${n + 1}`,
  }))
  return (
    <Field label={field.title} hint={busy ? '正在上传…' : hint} error={error}>
      <PhotoStrip
        photos={shown}
        limit={field.most}
        addLabel="加照片"
        onAdd={() => void add()}
        onRemove={(id) => onChange(value.filter((other) => other !== id))}
      />
    </Field>
  )
}
