/** Documents beside an entry: opened from a list, added one by one as PDF; the cloud looks at each when the entry is saved. */
import { Text, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { chooseFile } from '@/device/chooseFile'
import { openDocument } from '@/device/openDocument'
import { uploadFile } from '@/office/kit/uploadFile'
import { officeProblems } from '@domain/contract/officeProblems'
import { documentName, largestDocument, longestName } from '@domain/register/kit/attached'
import type { Attached, FilesField } from '@domain/register/kit/fields'
import type { ControlProps } from './control'

interface DocumentListProps {
  readonly documents: readonly Attached[]
  /** Where they can be fetched, by file id; what was just added can be fetched nowhere before it is saved. */
  readonly files: Readonly<Record<string, string>>
  readonly onRemove?: (fileId: string) => void
}

export function DocumentList({ documents, files, onRemove }: DocumentListProps) {
  const [opening, setOpening] = useState<string | null>(null)
  const [unopened, setUnopened] = useState('')
  const open = async ({ fileId, name }: Attached) => {
    const address = files[fileId]
    if (address === undefined || opening !== null) return
    setUnopened('')
    setOpening(fileId)
    await openDocument({ address, name }).catch(() => setUnopened(name))
    setOpening(null)
  }
  return (
    <View>
      {documents.map((document) => (
        <View key={document.fileId} className="register__document">
          <Text className="register__what">{document.name}</Text>
          <View className="register__buttons">
            {files[document.fileId] ? (
              <Button
                inline
                label={`打开${document.name}`}
                busy={opening === document.fileId}
                onPress={() => void open(document)}
              >
                打开
              </Button>
            ) : (
              <Text className="register__when">保存后可以打开</Text>
            )}
            {onRemove && (
              <Button
                kind="quiet"
                inline
                label={`去掉${document.name}`}
                onPress={() => onRemove(document.fileId)}
              >
                去掉
              </Button>
            )}
          </View>
        </View>
      ))}
      {unopened !== '' && (
        <Notice tone="overdue">{`「${unopened}」没有打开，请看看网络，刷新这一页再试。`}</Notice>
      )}
    </View>
  )
}

export function Documents(props: ControlProps<FilesField>) {
  const { field, value, onChange, error, hint, files } = props
  /** As it is when the upload ends, not as it was when it began. */
  const latest = useRef(value)
  latest.current = value
  const { busy, trouble, add } = useAdding(props, (added) => onChange([...latest.current, added]))
  return (
    <Field label={field.title} hint={hint ?? '附 PDF，每个不超过 10 MB'} error={trouble ?? error}>
      <DocumentList
        documents={value}
        files={files}
        onRemove={(fileId) => onChange(value.filter((other) => other.fileId !== fileId))}
      />
      {value.length < field.most && (
        <Button inline busy={busy} onPress={() => void add()}>
          {busy ? '正在上传…' : '加文件'}
        </Button>
      )}
    </Field>
  )
}

type Uploading = Pick<ControlProps, 'entryId' | 'whileUploading'>

function useAdding({ entryId, whileUploading }: Uploading, onAdded: (document: Attached) => void) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | undefined>()
  const add = async () => {
    setTrouble(undefined)
    const file = await chooseFile('pdf')
    if (!file) return
    if (!documentName.test(file.name)) return setTrouble(officeProblems['file.notPdf'].sentence)
    if (file.bytes > largestDocument) return setTrouble(officeProblems['file.tooLarge'].sentence)
    setBusy(true)
    await whileUploading(async () => {
      const fileId = await uploadFile(file, `registers/${entryId}`, 'pdf').catch(() => null)
      if (fileId === null) setTrouble('文件没有传上去，请看看网络，再选一次。')
      else onAdded({ fileId, name: file.name.slice(-longestName) })
    })
    setBusy(false)
  }
  return { busy, trouble, add }
}
