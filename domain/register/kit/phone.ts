/** Telephone numbers as they stand on a board: a landline with or without extension, a mobile, a service line. */

/** Service lines: 政务服务便民热线, 环保举报, 水利监督. */
const lines = '12345|12369|12314'

export const phonePattern = new RegExp(`^(?:|0\\d{2,3}-?\\d{7,8}(?:-\\d{1,6})?|1[3-9]\\d{9}|${lines})$`)

/** Whether it is somebody's own: an office has another one, and everyone reads what stands on a board. */
export const isMobile = (phone: string) => /^1[3-9]\d{9}$/.test(phone)
