/** Asks for reminders where they are of use: what they are about, how many are left, one button. */
import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import type { TemplateKey } from '@domain/reminder/templates'
import { useConsent } from '@/hooks/useConsent'
import { standingWords } from '@/words/reminderWords'
import { Button } from '../Button'
import { Card } from '../Card'
import { ConsentOutcome } from './ConsentOutcome'
import './reminder.scss'

interface ConsentCardProps {
  readonly title: string
  readonly detail: string
  readonly button: string
  /** The first one is the one that is spoken of. */
  readonly templates: readonly TemplateKey[]
}

/** Nothing as long as the office has no template at WeChat: then nobody can be reminded. */
export function ConsentCard({ title, detail, button, templates }: ConsentCardProps) {
  const { consents, items, busy, outcome, ask } = useConsent()
  // The card comes when its page is there already, so every showing it hears of is a return.
  useDidShow(() => void consents.reload())
  const spokenOf = items.find(({ template }) => template === templates[0])
  if (!spokenOf?.templateId) return null
  const saysMore = outcome === 'refused' || outcome === 'off'
  return (
    <Card>
      <Text className="reminder__title">{title}</Text>
      <Text className="reminder__line">{detail}</Text>
      {spokenOf.state !== null && !saysMore && (
        <Text className="reminder__line">{standingWords(spokenOf)}</Text>
      )}
      {outcome && (
        <View className="reminder__answer">
          <ConsentOutcome outcome={outcome} />
        </View>
      )}
      <View className="reminder__button">
        <Button busy={busy} onPress={() => void ask(templates)}>
          {button}
        </Button>
      </View>
    </Card>
  )
}
