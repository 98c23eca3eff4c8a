export default definePageConfig({ navigationBarTitleText: '年度总结' })
