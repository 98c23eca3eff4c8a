export default definePageConfig({ navigationBarTitleText: '离任交水' })
