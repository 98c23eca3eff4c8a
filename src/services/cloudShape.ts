/** What the phone needs of the cloud: followed by `cloud.weapp.ts` and `cloud.h5.ts`, which `./cloud` resolves to. */
export interface Cloud {
  /** Calls a cloud function; rejects when no answer came back, whatever happened on the other side. */
  callFunction(name: string, event: object): Promise<unknown>
  /** Stores a local file at a path of ours, replacing what is there, and gives its file id. */
  uploadFile(cloudPath: string, localPath: string): Promise<string>
  /** Address at which a file can be shown for about an hour. */
  fileUrl(fileId: string): Promise<string>
}
