/** Element ids that one part of the result gives and another jumps to. */
const safe = (name: string): string => name.replace(/[^A-Za-z0-9]+/g, '-')

export const stepId = (step: string): string => `step-${safe(step)}`
export const causeId = (cause: string): string => `cause-${safe(cause)}`
