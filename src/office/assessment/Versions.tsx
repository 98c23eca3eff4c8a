/** What was made final, version by version: nothing of it is ever written over. */
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { momentWords } from '@/words/clockWords'
import { cloudNow } from '@/services/cloudClock'
import type { Opened } from './useAssessment'

interface VersionsProps {
  readonly opened: Opened
  readonly shown: number | null
  readonly onShow: (version: number | null) => void
}

export function Versions({ opened: { versions, sheet }, shown, onShow }: VersionsProps) {
  if (versions.length === 0 || (versions.length === 1 && shown === null && sheet.state === 'final'))
    return null
  return (
    <Section title="审定过的版本">
      <Rows>
        {versions.map(({ version, at, by, reason }) => (
          <ListRow
            key={version}
            title={`第 ${version} 版${version === sheet.version ? '，正在看' : ''}`}
            detail={[`${by} ${momentWords(at, cloudNow())} 审定`, reason].filter(Boolean).join('；')}
            onPress={() => onShow(version)}
          />
        ))}
        {shown !== null && <ListRow title="回到最新" onPress={() => onShow(null)} />}
      </Rows>
    </Section>
  )
}
