export default definePageConfig({ navigationBarTitleText: '一河一策' })
