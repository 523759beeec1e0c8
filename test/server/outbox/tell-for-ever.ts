import { openSqliteWebhookStore } from "../../../registry/store/sqlite-webhook-store.ts";
import { createDelivery } from "../../../server/outbox/delivery.ts";
import { createPost } from "../../../server/outbox/post.ts";
import { openToldRegistry } from "./told-registry.ts";

// Tells the webhooks of a registry until it is killed.
const now = (): Date => new Date();
const registry = await openToldRegistry(now, process.argv[2]);
const webhooks = openSqliteWebhookStore({ file: registry.file });
if (!webhooks.ok) throw new Error(webhooks.error.message);
const delivery = createDelivery({
  store: registry.store,
  webhooks: webhooks.value,
  publicLines: registry.publicLines,
  tellLines: registry.tellLines,
  post: createPost({
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    allowsOwnMachine: true,
  }),
  publicUrl: () => new URL("https://chorus.example/"),
  now,
  random: Math.random,
  log: () => {},
});
for (;;) await delivery.run();
