export default definePageConfig({ navigationBarTitleText: '巡河记录' })
