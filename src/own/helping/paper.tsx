/** A sheet of paper on which the chief wrote a walk, sent in by the relative; the office answers it. */
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { DateField } from '@/components/DateField'
import { Fetched } from '@/components/Fetched'
import { Field } from '@/components/Field'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { PhotoStrip } from '@/components/PhotoStrip'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { TextField } from '@/components/TextField'
import { takePhoto } from '@/device/photo'
import { PhotoTrouble, photoSentence } from '@/device/photoTrouble'
import { uploadPhoto } from '@/device/uploadPhoto'
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import { cloudDay } from '@/services/cloudClock'
import { newId } from '@/services/newId'
import { goBack } from '@/services/pages'
import { say } from '@/services/say'
import { minutesOf } from '@/words/minutesOf'
import { sentenceOf } from '@domain/contract/problems'

interface Taken {
  readonly id: string
  readonly address: string
}

const blank = { assignmentId: '', from: '', until: '', note: '' }
const most = 9

export default function KinPaperPage() {
  const { chief = '' } = useRouter().params
  const asked = useCall('kin.today', { chiefId: chief })
  const sending = useSend('kin.paper')
  const [id, setId] = useState('')
  const [sheet, setSheet] = useState({ ...blank, day: cloudDay() })
  const [photos, setPhotos] = useState<readonly Taken[]>([])
  const [wrong, setWrong] = useState<string | null>(null)
  useEffect(() => void newId().then(setId), [])
  const duties = asked.value?.duties ?? []
  const chosen = sheet.assignmentId || (duties.length === 1 ? duties[0]!.assignmentId : '')
  const write = (change: Partial<typeof sheet>) => {
    setWrong(null)
    setSheet((before) => ({ ...before, ...change }))
  }
  const add = async () => {
    try {
      const address = await takePhoto([])
      if (address === null) return
      const fileId = await uploadPhoto(address, `patrols/${id}`)
      setPhotos((before) => [...before, { id: fileId, address }])
    } catch (failure) {
      setWrong(failure instanceof PhotoTrouble ? photoSentence(failure) : '照片没有传上去，请再试一次')
    }
  }
  const send = async () => {
    const [from, until] = [minutesOf(sheet.from), minutesOf(sheet.until)]
    if (chosen === '') return setWrong('请选哪一段')
    if (from === null || until === null || until <= from)
      return setWrong('请填从几点几分到几点几分，例如 8:30 到 9:10')
    if (photos.length === 0) return setWrong('请拍下纸质记录')
    const { day, note } = sheet
    const taken = photos.map((photo) => photo.id)
    const filled = { assignmentId: chosen, day, from, until, photos: taken, note: note.trim() }
    if (!(await sending.send({ chiefId: chief, patrolId: id, ...filled }))) return
    await goBack()
    say('交上去了，等河长办答复')
  }
  return (
    <Screen
      action={
        <Button kind="main" busy={sending.busy} disabled={id === ''} onPress={() => void send()}>
          交给河长办
        </Button>
      }
    >
      {wrong && <Notice tone="overdue">{wrong}</Notice>}
      {sending.problem && <Notice tone="overdue">{sentenceOf(sending.problem)}</Notice>}
      <Fetched of={asked} shape="rows" count={2}>
        {({ chiefName }) => (
          <Section title={`${chiefName}走的是哪一段`}>
            <Rows>
              {duties.map(({ assignmentId, reachName }) => (
                <ListRow
                  key={assignmentId}
                  title={reachName}
                  aside={assignmentId === chosen && <Tag tone="river">选中</Tag>}
                  onPress={() => write({ assignmentId })}
                />
              ))}
            </Rows>
          </Section>
        )}
      </Fetched>
      <Section title="什么时候走的">
        <Card>
          <DateField label="哪一天" value={sheet.day} onChange={(day) => write({ day })} />
          <TextField
            label="从"
            placeholder="8:30"
            maxLength={5}
            value={sheet.from}
            onChange={(from) => write({ from })}
          />
          <TextField
            label="到"
            placeholder="9:10"
            maxLength={5}
            value={sheet.until}
            onChange={(until) => write({ until })}
          />
        </Card>
      </Section>
      <Section title="纸上写的">
        <Card>
          <Field label="纸质记录的照片" hint="他自己写、自己签名的那张">
            <PhotoStrip
              photos={photos.map(({ id: fileId, address }, n) => ({
                id: fileId,
                address,
                label: `纸质记录 ${n + 1}`,
              }))}
              limit={most}
              onAdd={() => void add()}
              onRemove={(gone) => setPhotos((before) => before.filter((each) => each.id !== gone))}
            />
          </Field>
          <TextField
            label="看到的问题"
            hint="没有就不写；河长办会登记"
            multiline
            maxLength={500}
            value={sheet.note}
            onChange={(note) => write({ note })}
          />
        </Card>
      </Section>
    </Screen>
  )
}
