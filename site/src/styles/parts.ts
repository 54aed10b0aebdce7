/** PARTS are what ::part of a host page reaches in the check; each element on the way hands them on. */
export const PARTS = 'question, input, primary-button, secondary-button, status, card, headline'
