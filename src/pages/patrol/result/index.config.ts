export default definePageConfig({ navigationBarTitleText: '巡河结果' })
