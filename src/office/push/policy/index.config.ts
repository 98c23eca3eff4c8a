export default definePageConfig({ navigationBarTitleText: '规则和通知' })
