export default definePageConfig({ navigationBarTitleText: '巡河规则' })
