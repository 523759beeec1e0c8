const dayMs = 86_400_000;

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const isWorking = (time: number, holidays: ReadonlySet<string>): boolean => {
  const weekday = new Date(time).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(isoOf(time));
};

/** The working day that lies so many working days after a day (ISO dates; England's bank holidays). */
export const workingDaysAfter = (
  day: string,
  days: number,
  holidays: ReadonlySet<string>,
): string => {
  let time = Date.parse(`${day}T00:00:00Z`);
  for (let left = days; left > 0;) {
    time += dayMs;
    if (isWorking(time, holidays)) left -= 1;
  }
  return isoOf(time);
};

/** The first of April that is at least six months after a day: when a change to a statutory return may land (MODEL 5.2). */
export const nextCollectionStart = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  // Six months' notice for 1 April is given by 1 October of the year before.
  const isInTime = month < 10 || (month === 10 && date === 1);
  return `${isInTime ? year + 1 : year + 2}-04-01`;
};
