/** The spreadsheet wants no straight apostrophe in a title. */
export const titleFor = (title: string): string => title.replace(/'/g, "’");
