import { expect, test } from "vitest";

import { html } from "../../server/web/html.ts";

const rows = [
  {
    name: "text is made harmless",
    made: html`<p>${"<b> & \"c\" 'd'"}</p>`,
    is: "<p>&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</p>",
  },
  { name: "numbers stand as they are", made: html`${5}`, is: "5" },
  {
    name: "HTML of the same template is kept",
    made: html`<b>${html`<i>${"&"}</i>`}</b>`,
    is: "<b><i>&amp;</i></b>",
  },
  {
    name: "lists are joined",
    made: html`${["a", "<"].map((text) => html`<i>${text}</i>`)}`,
    is: "<i>a</i><i>&lt;</i>",
  },
  { name: "an empty list is nothing", made: html`<p>${[]}</p>`, is: "<p></p>" },
];

test.for(rows)("$name", ({ made, is }) => {
  expect(made).toEqual({ html: is });
});
