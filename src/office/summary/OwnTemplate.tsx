/** The office's own document for the summary (自己的模板): chosen, looked at in the cloud, filled as a Word file. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { momentWords } from '@/words/clockWords'
import { sentenceOf } from '@domain/contract/problems'
import { knownSlots } from '@domain/summary/template'
import { WordButton } from '@/components/WordButton'
import { cloudNow } from '@/services/cloudClock'
import { useTemplate } from './useTemplate'

export function OwnTemplate({ year }: { readonly year: string }) {
  const { stored, busy, trouble, choose, drop } = useTemplate()
  const [asked, ask] = useState(false)
  const template = stored.value?.template
  if (!stored.value) return null
  return (
    <Section title="自己的模板">
      <Text className="summary__words">
        {template
          ? `${template.name}，${template.by} ${momentWords(template.at, cloudNow())} 上传`
          : '县里有统一格式的，把 Word 文档（.docx）传上来，在要填的地方写 {{正文}}、{{年份}} 这样的位置。'}
      </Text>
      {trouble && (
        <Notice tone="overdue">{typeof trouble === 'string' ? trouble : sentenceOf(trouble)}</Notice>
      )}
      <View className="summary__actions">
        {template && <WordButton paper="ownYearlySummary" of={year} word="按模板导出" />}
        <Button inline busy={busy} onPress={() => void choose()}>
          {template ? '换一个模板' : '上传模板'}
        </Button>
        {template && (
          <Button inline kind="quiet" onPress={() => void drop(template.at)}>
            不用模板了
          </Button>
        )}
        <Button inline kind="quiet" onPress={() => ask(!asked)}>
          可以写哪些位置
        </Button>
      </View>
      {asked && <Text className="summary__words">{knownSlots.map((slot) => `{{${slot}}}`).join(' ')}</Text>}
    </Section>
  )
}
