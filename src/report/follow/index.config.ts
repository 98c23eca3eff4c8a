export default definePageConfig({ navigationBarTitleText: '回执查询' })
