export default definePageConfig({ navigationBarTitleText: '河流规则' })
