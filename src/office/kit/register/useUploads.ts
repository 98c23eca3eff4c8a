/** What is still on its way into a form: until it is there nothing is saved, and who leaves is asked. */
import { useCallback, useState } from 'react'

export type WhileUploading = <T>(upload: () => Promise<T>) => Promise<T>

export function useUploads() {
  const [count, setCount] = useState(0)
  const whileUploading: WhileUploading = useCallback(async (upload) => {
    setCount((now) => now + 1)
    try {
      return await upload()
    } finally {
      setCount((now) => now - 1)
    }
  }, [])
  const uploading = count > 0
  /** Of the button that saves. */
  const waits = uploading ? { disabled: true, note: '文件还在上传' } : {}
  return { uploading, waits, whileUploading }
}
