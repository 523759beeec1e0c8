import { describe, expect, test } from "vitest";

import type { Destination } from "../../../server/outbox/address-check.ts";
import {
  destinationOf,
  isPublicAddress,
  parseWebhookUrl,
} from "../../../server/outbox/address-check.ts";
import { createPost } from "../../../server/outbox/post.ts";
import { listenLocally } from "./told-registry.ts";

const destination = (address: string): Destination => ({
  address,
  family: address.includes(":") ? 6 : 4,
});

test.for([
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "127.0.0.1",
  "127.255.255.254",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.8",
  "192.0.2.1",
  "192.168.1.1",
  "198.18.0.1",
  "198.51.100.7",
  "203.0.113.9",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "2001::1",
  "2001:db8::1",
  "2002:7f00:1::",
  "3fff::1",
  "fc00::1",
  "fd12:3456::1",
  "fe80::1",
  "ff02::1",
])("%s is not on the public internet", (address) => {
  expect(isPublicAddress(destination(address))).toBe(false);
});

test.for([
  "8.8.8.8",
  "1.1.1.1",
  "172.15.0.1",
  "172.32.0.1",
  "2606:4700:4700::1111",
  "2a00:1450::1",
])("%s is on the public internet", (address) => {
  expect(isPublicAddress(destination(address))).toBe(true);
});

test("a text is no address of the other family", () => {
  expect(isPublicAddress({ address: "8.8.8.8", family: 6 })).toBe(false);
  expect(isPublicAddress({ address: "2606:4700::1", family: 4 })).toBe(false);
});

const isGoodHere = (text: string): boolean => parseWebhookUrl(text, { allowsOwnMachine: true }).ok;

const leadingTo =
  (...addresses: readonly string[]) =>
  async () =>
    addresses.map(destination);

describe("the address of a webhook", () => {
  test.for([
    ["nonsense", "This is not a web address."],
    [`https://a.example/${"x".repeat(2000)}`, "This is not a web address."],
    ["http://a.example/", "The address does not begin with https://."],
    ["ftp://a.example/", "The address does not begin with https://."],
    ["http://localhost/", "The address does not begin with https://."],
    ["https://me:secret@a.example/", "The address holds a name or a password."],
    ["https://me@a.example/", "The address holds a name or a password."],
    ["https://a.example/#here", "The address has a part after #."],
  ] as const)("%s is refused", ([text, message]) => {
    const parsed = parseWebhookUrl(text, { allowsOwnMachine: false });
    expect(parsed).toMatchObject({
      ok: false,
      error: { code: "WEBHOOK_ADDRESS_REFUSED", message },
    });
  });

  test("may be of this machine where only this machine can ask", () => {
    expect(
      ["http://localhost:9/", "http://127.0.0.1/", "http://[::1]:8/x"].map(isGoodHere),
    ).toEqual([true, true, true]);
    expect(
      ["http://10.0.0.1/", "http://a.example/", "http://localhost.example/"].map(isGoodHere),
    ).toEqual([false, false, false]);
  });

  test.for([
    ["https://a.example/", ["10.0.0.1"]],
    ["https://a.example/", ["8.8.8.8", "127.0.0.1"]],
    ["https://a.example/", ["2606:4700::1", "fd00::1"]],
    ["https://127.0.0.1/", ["8.8.8.8"]],
    ["https://2130706433/", ["8.8.8.8"]],
    ["https://0x7f.1/", ["8.8.8.8"]],
    ["https://[::ffff:127.0.0.1]/", ["8.8.8.8"]],
    ["https://localhost/", ["127.0.0.1"]],
  ] as const)("%s that leads to %s is refused", async ([text, addresses]) => {
    const found = await destinationOf(new URL(text), {
      resolve: leadingTo(...addresses),
      allowsOwnMachine: false,
    });
    expect(found).toMatchObject({ ok: false, error: { code: "WEBHOOK_ADDRESS_REFUSED" } });
  });

  test("that leads nowhere is refused", async () => {
    const rules = {
      resolve: () => Promise.reject(new Error("ENOTFOUND")),
      allowsOwnMachine: false,
    };
    expect(await destinationOf(new URL("https://a.example/"), rules)).toMatchObject({
      error: { message: "The name a.example leads nowhere." },
    });
  });
});

describe("sending", () => {
  const message = { headers: { "content-type": "application/json" }, body: "{}" };
  const { signal } = new AbortController();

  test("goes to the address that was checked, however the name is answered later", async () => {
    const asked: string[] = [];
    await using receiver = await listenLocally((request, response) => {
      asked.push(request.headers.host ?? "");
      response.end();
    });
    const port = new URL(receiver.url).port;
    const answers = [["127.0.0.1"], ["192.0.2.1"]];
    const post = createPost({
      resolve: async () => (answers.shift() ?? []).map(destination),
      allowsOwnMachine: true,
    });
    // `localhost` is asked of our look-up only: the connection is made without asking again.
    expect(await post(`http://localhost:${port}/`, message, signal)).toEqual({
      ok: true,
      value: 200,
    });
    expect([asked, answers]).toEqual([[`localhost:${port}`], [["192.0.2.1"]]]);
  });

  test("tells in plain words why it did not arrive", async () => {
    const closed = await listenLocally(() => {});
    await closed[Symbol.asyncDispose]();
    await using broken = await listenLocally((request) => request.socket.destroy());
    await using plain = await listenLocally((_request, response) => response.end());
    const post = createPost({
      resolve: async () => [destination("127.0.0.1")],
      allowsOwnMachine: true,
    });
    const tell = async (url: string) => post(url, message, signal);
    expect(await tell(closed.url)).toEqual({ ok: false, error: "Nothing listens at the address." });
    expect(await tell(broken.url)).toEqual({ ok: false, error: "The connection was broken off." });
    expect(await tell(plain.url.replace("http:", "https:"))).toMatchObject({ ok: false });
    expect(await tell("http://10.0.0.1/")).toEqual({
      ok: false,
      error: "The address does not begin with https://.",
    });
  });
});
