import { request as ask } from "node:http";

/** What came back to the browser. */
export interface Page {
  readonly address: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly setCookies: readonly string[];
  readonly text: string;
}

/** How one request departs from what a browser would send. */
export interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Enough of a browser to sign in with: it keeps cookies, follows redirections, and says where its forms come from. */
export interface Browser {
  /** One request, without following. */
  readonly send: (address: string, sending?: Sending) => Promise<Page>;
  /** Opens an address and goes wherever it leads. */
  readonly open: (address: string) => Promise<Page>;
  /** Sends a form of a page on the same site, and goes wherever it leads. */
  readonly submit: (
    address: string,
    fields: Readonly<Record<string, string>> | readonly (readonly [string, string])[],
  ) => Promise<Page>;
  readonly cookies: Map<string, string>;
}

const nameAndValue = (cookie: string): readonly [string, string] => {
  const [pair = ""] = cookie.split(";");
  const at = pair.indexOf("=");
  return [pair.slice(0, at), pair.slice(at + 1)];
};

export const createBrowser = (): Browser => {
  // By port too, which browsers do not, so that provider and registry on one machine stay apart.
  const cookies = new Map<string, string>();
  const cookiesFor = (host: string): string =>
    [...cookies]
      .filter(([key]) => key.startsWith(`${host} `))
      .map(([key, value]) => `${key.slice(host.length + 1)}=${value}`)
      .join("; ");
  const take = (host: string, setCookies: readonly string[]): void => {
    for (const cookie of setCookies) {
      const [name, value] = nameAndValue(cookie);
      if (value === "") cookies.delete(`${host} ${name}`);
      else cookies.set(`${host} ${name}`, value);
    }
  };
  const send = async (address: string, sending: Sending = {}): Promise<Page> => {
    const url = new URL(address);
    const { promise, resolve, reject } = Promise.withResolvers<Page>();
    const cookie = cookiesFor(url.host);
    const headers = { ...(cookie === "" ? {} : { cookie }), ...sending.headers };
    // Each request has a connection of its own: the server at an address may have been started anew since the last.
    const options = { method: sending.method ?? "GET", headers, agent: false };
    const request = ask(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const setCookies = response.headers["set-cookie"] ?? [];
        take(url.host, setCookies);
        resolve({
          address,
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          ),
          setCookies,
          text: Buffer.concat(chunks).toString("utf8"),
        });
      });
    });
    request.on("error", reject);
    request.end(sending.body);
    return promise;
  };
  const follow = async (page: Page): Promise<Page> => {
    let current = page;
    for (let step = 0; step < 20; step += 1) {
      const { location } = current.headers;
      if (location === undefined) return current;
      current = await send(new URL(location, current.address).href);
    }
    throw new Error(`too many redirections, last to ${current.address}`);
  };
  return {
    send,
    cookies,
    open: async (address) => follow(await send(address)),
    submit: async (address, fields) => {
      const body = new URLSearchParams();
      const pairs = Symbol.iterator in fields ? fields : Object.entries(fields);
      for (const [name, value] of pairs) body.append(name, value);
      const headers = {
        "content-type": "application/x-www-form-urlencoded",
        origin: new URL(address).origin,
        "sec-fetch-site": "same-origin",
      };
      return follow(await send(address, { method: "POST", headers, body: body.toString() }));
    },
  };
};

/** The form token that a page of the account carries. */
export const formTokenOf = ({ text }: Page): string =>
  /name="formToken" value="([^"]+)"/u.exec(text)?.[1] ?? "";
