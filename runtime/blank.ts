/**
 * What a cell of a CSV file says once the spaces around it are taken off. They are no part of a value, whatever
 * program left them there.
 */
export const trimCell = (text: string): string => text.trim();

/** True for a cell that holds nothing, or only spaces. */
export const isBlank = (text: string): boolean => trimCell(text) === "";
