/** Whether terms and windows counted from a day stay within the years that dates are written in. */
export function isWithinReach(day: string): boolean {
  return day >= '1900-01-01' && day <= '9989-12-31';
}
