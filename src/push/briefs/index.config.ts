export default definePageConfig({ navigationBarTitleText: '河流简报' })
