/** Draws how far long work has come, at most ten times a second of the caller's clock, and wipes itself at the end. */
export interface ProgressBar {
  readonly show: (done: number, total: number, what: string) => void;
  readonly end: () => void;
}

const width = 30;

/** A bar on a terminal; one that does nothing when there is no terminal to draw on. */
export const createProgressBar = (
  draw: ((text: string) => void) | undefined,
  now: () => Date,
): ProgressBar => {
  if (draw === undefined) return { show: () => {}, end: () => {} };
  let drawnAt = 0;
  let isDrawn = false;
  return {
    show: (done, total, what) => {
      const moment = now().getTime();
      if (moment - drawnAt < 100) return;
      drawnAt = moment;
      isDrawn = true;
      const share = total === 0 ? 1 : Math.min(1, done / total);
      const filled = Math.round(share * width);
      const bar = "█".repeat(filled) + "░".repeat(width - filled);
      draw(`\r\u001B[2K${bar} ${Math.round(share * 100)} % ${what}`);
    },
    end: () => {
      if (isDrawn) draw("\r\u001B[2K");
    },
  };
};
