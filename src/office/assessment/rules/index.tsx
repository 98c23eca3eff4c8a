/** Rule sets (考核办法): what is asked and what it is worth, which are used; each save is a version of its own. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { SwitchRow } from '@/components/SwitchRow'
import { monthWord } from '@/words/dayWords'
import { troublesOf, unfilled } from '@domain/assessment/ruleSet'
import { sentenceOf } from '@domain/contract/problems'
import { pointsText } from '@domain/assessment/points'
import { Blank } from '@/office/kit/Blank'
import { Choice } from '@/office/kit/Choice'
import { PolicyPage } from '@/office/kit/settings/PolicyPage'
import { Items } from './Items'
import { readPoints, type RuleSet, useRules } from './useRules'
import './index.scss'

export default function AssessmentRulesPage() {
  const rules = useRules()
  const { stored, desk, id, choose } = rules
  return (
    <PolicyPage
      section="assessmentRules"
      of={stored}
      desk={desk}
      question="保存成新的一版？已经算好的考核仍按原来的一版"
    >
      {(set, { sets, uses }) => (
        <View className="rules" key={`${id} ${desk.round}`}>
          <Choice
            label="哪一套"
            options={sets.map(({ id: value, title }) => ({ value, label: title }))}
            value={id}
            onChange={choose}
          />
          {rules.using.problem && <Notice tone="overdue">{sentenceOf(rules.using.problem)}</Notice>}
          {troublesOf(withId(set)).map((sentence) => (
            <Notice key={sentence} tone="overdue">
              {sentence}
            </Notice>
          ))}
          {unfilled(withId(set)).map((sentence) => (
            <Notice key={sentence} tone="dueSoon">
              {sentence}
            </Notice>
          ))}
          <Use rules={rules} set={set} uses={uses} />
          {set.groups.map((group) => (
            <Section
              key={group.key}
              title={`${group.name}${group.most === null ? '' : ` ${pointsText(group.most)} 分`}`}
            >
              <Items items={group.items} rules={rules} />
            </Section>
          ))}
          <Outside set={set} rules={rules} />
        </View>
      )}
    </PolicyPage>
  )
}

const withId = (set: RuleSet) => ({ ...set, _id: `${set.id}_${set.version}` })

interface PartProps {
  readonly set: RuleSet
  readonly rules: ReturnType<typeof useRules>
}

type Uses = NonNullable<ReturnType<typeof useRules>['stored']['value']>['uses']

function Use({ set, rules, uses }: PartProps & { readonly uses: Uses }) {
  const used = uses[set.subject] === set.id
  const since =
    set.subject === 'chief' && uses.since ? `，从${monthWord(uses.since)}起每月第一个工作日自动算上月` : ''
  const change = (id: string | null) => void rules.use(uses, { [set.subject]: id })
  return (
    <View className="rules__use">
      <Text className="rules__words">{used ? `正在用第 ${set.version} 版${since}` : '没有启用'}</Text>
      <Button inline busy={rules.using.busy} onPress={() => change(used ? null : set.id)}>
        {used ? '停用' : '启用这一套'}
      </Button>
    </View>
  )
}

/** What stands outside the hundred: bonus, penalty, grades; and how tracks and months count. */
function Outside({ set, rules }: PartProps) {
  const { desk } = rules
  return (
    <>
      {set.bonus.items.length > 0 && (
        <Section title="加分（百分之外）">
          <Items items={set.bonus.items} rules={rules} />
          <Blank
            before="加分合计最多"
            unit="分"
            value={pointsText(set.bonus.most)}
            trouble={desk.troubles.bonus}
            onType={(typed) =>
              desk.fill('bonus', readPoints(typed), (now, most) => ({
                ...now,
                bonus: { ...now.bonus, most },
              }))
            }
          />
        </Section>
      )}
      {set.penalty.length > 0 && (
        <Section title="扣分（百分之外）">
          <Items items={set.penalty} rules={rules} />
        </Section>
      )}
      <Section title="等次">
        {set.grades.map(({ name, from }, n) => (
          <Blank
            key={name}
            before={`${name}：`}
            unit="分起"
            value={pointsText(from)}
            trouble={desk.troubles[`grade ${name}`]}
            onType={(typed) =>
              desk.fill(`grade ${name}`, readPoints(typed), (now, least) => ({
                ...now,
                grades: now.grades.map((grade, at) => (at === n ? { ...grade, from: least } : grade)),
              }))
            }
          />
        ))}
      </Section>
      {set.subject === 'chief' && (
        <Section title="怎么算">
          <SwitchRow
            title="轨迹判定计入考核"
            detail="关掉后，只要有巡河记录（App、纸质、联合）就算巡了；政务应用不得作为考核的主要载体（国办函〔2026〕12号）"
            on={set.tracksJudge}
            onChange={(tracksJudge) => desk.edit((now) => ({ ...now, tracksJudge }))}
          />
          <SwitchRow
            title="全年按月平均"
            detail="关掉则按月累计"
            on={set.year === 'mean'}
            onChange={(on) => desk.edit((now) => ({ ...now, year: on ? 'mean' : 'sum' }))}
          />
        </Section>
      )}
    </>
  )
}
