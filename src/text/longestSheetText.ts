/** The longest text read as a written sheet; the longest of any criteria set is below a thousand. */
export const longestSheetText = 10_000;
