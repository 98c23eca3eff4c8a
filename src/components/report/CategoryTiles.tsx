/** What a resident can see with the eyes, as tiles: one tap. */
import { Text, View } from '@tarojs/components'
import { categoryLabel, chiefCategory, residentCategories, type Category } from '@domain/report/category'
import { Pressable } from '../native/Pressable'
import { speak } from '../native/speak'
import './CategoryTiles.scss'

interface CategoryTilesProps {
  readonly chosen: Category | null
  readonly onChoose: (category: Category) => void
}

export function CategoryTiles({ chosen, onChoose }: CategoryTilesProps) {
  return (
    <>
      <View className="tiles" {...speak({ role: 'group', label: '哪种问题' })}>
        {residentCategories.map((category) => (
          <Pressable
            key={category}
            className={`tile ${category === chosen ? 'tile--chosen' : ''}`}
            role="radio"
            selected={category === chosen}
            onPress={() => onChoose(category)}
          >
            <Text>{`${category === chosen ? '✓ ' : ''}${categoryLabel[category]}`}</Text>
          </Pressable>
        ))}
      </View>
      {chosen === chiefCategory && (
        <Text className="tiles__hint" {...speak({ role: 'status' })}>
          只有河长办和总河长看得到，不会交给河长，也不公开。
        </Text>
      )}
    </>
  )
}
