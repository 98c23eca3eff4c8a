export default definePageConfig({ navigationBarTitleText: '纸质巡河登记' })
