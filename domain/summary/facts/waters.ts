/** Facts of the waters as they stand. 河道 are rivers and streams; all others are 小微水体. */
import type { Fact } from '../fact'

const room = '/office/register/reach/reaches'
const standing = true as const

const count = (title: string, counts: string): Fact => ({ title, unit: '条', counts, standing, room })
const length = (title: string, counts: string): Fact => ({
  ...{ title, unit: '公里', decimals: 2, counts, standing, room },
})
const names = (title: string, counts: string): Fact => ({ title, unit: '', counts, standing, room })

export const waterFacts = {
  rivers: count('河道', '名录里的河道、溪流，一条河算一条'),
  riversLength: length('河道长度', '这些河道全部河段的中心线长度之和；没有画线的按水域名录写的长度'),
  provinceRivers: count('省级河道', '等级为省级的河道'),
  provinceRiverNames: names('省级河道名称', '等级为省级的河道，各写长度'),
  cityRivers: count('市级河道', '等级为市级的河道'),
  cityRiverNames: names('市级河道名称', '等级为市级的河道，各写长度'),
  countyRivers: count('县级河道', '等级为县级的河道'),
  countyRiverNames: names('县级河道名称', '等级为县级的河道'),
  countyRiversLength: length('县级河道长度', '等级为县级的河道的长度之和'),
  lesserRivers: count('县级以下河道', '等级为镇级、村级的河道'),
  lesserRiversLength: length('县级以下河道长度', '等级为镇级、村级的河道的长度之和'),
  smallWaters: {
    ...{ title: '小微水体', unit: '处', standing, room },
    counts: '名录里的沟渠、水库、山塘、湖泊、沟塘，一处算一处',
  },
  reaches: { title: '河段', unit: '段', counts: '名录里的全部河段', standing, room },
} as const satisfies Record<string, Fact>
