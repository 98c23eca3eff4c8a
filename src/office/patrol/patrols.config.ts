export default definePageConfig({ navigationBarTitleText: '巡河台账' })
