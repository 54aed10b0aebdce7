/** What everybody waits for, in bytes with brotli 11: the most that the module may weigh, and the words of a language. 1 KB is 1,024 bytes. */
export const MODULE_BUDGET = 640 * 1024
export const WORDS_BUDGET = 70 * 1024
