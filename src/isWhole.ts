/** Whether unknown data is a whole number that a computer holds exactly, between two, both inclusive. */
export function isWhole(value: unknown, least: number, most: number = Number.MAX_SAFE_INTEGER): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;
}
