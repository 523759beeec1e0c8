import type { Assets } from "./assets.ts";
import { exampleQueries } from "./example-queries.ts";
import { html } from "./html.ts";

/** The page on which people ask the graph: GraphiQL from our own files, with questions to begin with. */
export const renderExplorer = ({ addressOf }: Assets): string =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Explore and query: Chorus</title>
        <link rel="icon" href="${addressOf("icon.svg")}" />
        <link rel="stylesheet" href="${addressOf("graphiql.css")}" />
        <link rel="stylesheet" href="${addressOf("explorer.css")}" />
      </head>
      <body>
        <h1 class="heard-not-seen">Explore and query the definitions</h1>
        <main id="explorer" data-questions="${JSON.stringify(exampleQueries)}">
          <p>
            The explorer needs JavaScript. Without it, send questions to this address with any
            GraphQL client, or read <a href="/schema.graphql">the schema</a>.
          </p>
        </main>
        <script src="${addressOf("react.js")}"></script>
        <script src="${addressOf("react-dom.js")}"></script>
        <script src="${addressOf("graphiql.js")}"></script>
        <script src="${addressOf("explorer.js")}"></script>
      </body>
    </html> `.html;
