export default definePageConfig({ navigationBarTitleText: '帮亲友代办' })
