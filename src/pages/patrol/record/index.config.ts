export default definePageConfig({ navigationBarTitleText: '巡河', disableScroll: false })
