export default definePageConfig({ navigationBarTitleText: '这次抽查', enableShareAppMessage: true })
