/** Months and days up to these, as a date of a year writes them, each with whether the year has that day. */
export function writtenDays(year: number, february: number, months: number, days: number): readonly (readonly [text: string, isDay: boolean])[] {
  const daysOf = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const two = (part: number): string => String(part).padStart(2, '0');
  return Array.from({ length: months + 1 }, (_, month) =>
    Array.from({ length: days + 1 }, (__, day) => [`${year}-${two(month)}-${two(day)}`, day >= 1 && day <= (daysOf[month - 1] ?? 0)] as const),
  ).flat();
}
