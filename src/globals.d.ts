/** Constants that the build puts in. */

/** True in builds for development: the gallery exists only there. */
declare const DEVELOPMENT: boolean

/** Id of the WeChat cloud environment, from the variable of the same name at build time; may be empty. */
declare const CLOUD_ENVIRONMENT: string
