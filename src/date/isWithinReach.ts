/** Whether terms and windows counted from a day, of ten years at most, stay within the years 1000 to 9999. */
export function isWithinReach(day: string): boolean {
  return day >= '1010-01-01' && day <= '9989-12-31';
}
