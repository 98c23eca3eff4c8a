/** Facts of what was sent upwards: what is only due is not sent. */
import type { Fact } from '../fact'

const sent = (title: string, counts: string): Fact => ({
  ...{ title, unit: '件', counts, room: '/office/register/index?of=news&from={from}&until={until}' },
})

export const newsFacts = {
  newsForms: sent('报送报表', '信息报送里报送日期在这一期里的报表；还没有报出去的不算'),
  newsSummaries: sent('报送小结和总结', '信息报送里报送日期在这一期里的半年小结、年终总结'),
  news: sent('报送动态信息', '信息报送里报送日期在这一期里的动态信息'),
  newsInTime: sent('按时报送', '这些报送里，报送日期不晚于报送时限的'),
} as const satisfies Record<string, Fact>
