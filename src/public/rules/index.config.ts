export default definePageConfig({ navigationBarTitleText: '举报奖励办法', enableShareAppMessage: true })
