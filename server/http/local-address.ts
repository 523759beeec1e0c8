/** An address of this machine, by the name that people type: a cookie for one name is not sent to another. */
export const namedAddress = (url: string): string =>
  url.replace(/\/\/(?:127\.0\.0\.1|0\.0\.0\.0|\[::1?\])/u, "//localhost");

/** Whether only this machine can reach a server that listens there. */
export const isLoopbackHost = (host: string): boolean =>
  host === "localhost" || host === "::1" || host.startsWith("127.");
