/** Full-width digits and letters as ordinary ones, and 「Ⅲ」 as 「III」: what is compared with it is made so as well. */
export const ordinary = (text: string) => text.normalize('NFKC').trim()
