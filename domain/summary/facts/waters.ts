/** Facts of the waters as they stand. 河道 are rivers and streams; all others are 小微水体. */
import type { WaterLevel } from '../../register/reach'
import type { Fact } from '../fact'

const list = '/office/register/index?of=water'
const standing = true as const

const ofLevel = (level?: WaterLevel) => (level ? `${list}&level=${level}` : list)
const count = (title: string, counts: string, level?: WaterLevel): Fact => ({
  ...{ title, unit: '条', counts, standing, room: ofLevel(level) },
})
const length = (title: string, counts: string, level?: WaterLevel): Fact => ({
  ...{ title, unit: '公里', decimals: 2, counts, standing, room: ofLevel(level) },
})
const names = (title: string, counts: string, level?: WaterLevel): Fact => ({
  ...{ title, unit: '', counts, standing, room: ofLevel(level) },
})

export const waterFacts = {
  rivers: count('河道', '水域名录里的河道、溪流，一条河算一条'),
  riversLength: length(
    '河道长度',
    '每条按水域名录写的「本镇境内长度」；没有写的把各段中心线加起来，界河两岸各画一段的只算长的一岸',
  ),
  basinNames: names('所属水系', '水域名录里这些河道写的「所属水系」，河道长的在前'),
  provinceRivers: count('省级河道', '等级为省级的河道', 'province'),
  provinceRiverNames: names('省级河道名称', '等级为省级的河道，各写长度', 'province'),
  cityRivers: count('市级河道', '等级为市级的河道', 'city'),
  cityRiverNames: names('市级河道名称', '等级为市级的河道，各写长度', 'city'),
  countyRivers: count('县级河道', '等级为县级的河道', 'county'),
  countyRiverNames: names('县级河道名称', '等级为县级的河道', 'county'),
  countyRiversLength: length('县级河道长度', '等级为县级的河道的长度之和', 'county'),
  lesserRivers: count('县级以下河道', '等级为镇级、村级的河道'),
  lesserRiversLength: length('县级以下河道长度', '等级为镇级、村级的河道的长度之和'),
  dossiers: count('一河一档', '水域名录里在用的水域；名录里的一条就有一页一河一档'),
  smallWaters: {
    ...{ title: '小微水体', unit: '处', standing, room: list },
    counts: '水域名录里的沟渠、水库、山塘、湖泊、沟塘，一处算一处',
  },
  reaches: {
    ...{ title: '河段', unit: '段', standing, room: '/office/register/reach/reaches' },
    counts: '名录里的全部河段',
  },
} as const satisfies Record<string, Fact>
