/**
 * Reads something at most once in each turn of the event loop. Requests that are taken up in one turn had all arrived
 * before it began, so none of them can have seen anything newer than what is read in it.
 */
export const onceATurn = <Value>(read: () => Promise<Value>): (() => Promise<Value>) => {
  let latest: Promise<Value> | undefined;
  return () => {
    if (latest !== undefined) return latest;
    latest = read();
    setImmediate(() => {
      latest = undefined;
    });
    return latest;
  };
};
