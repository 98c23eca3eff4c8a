export default definePageConfig({ navigationBarTitleText: '等待上传' })
