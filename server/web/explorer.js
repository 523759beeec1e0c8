// @ts-nocheck: this file runs in the browser, whose globals the project's types leave out.
/** Starts GraphiQL with the example questions that the page brings. */
const place = document.getElementById("explorer");
const questions = JSON.parse(place.dataset.questions);

/** What stands in a new tab. */
const emptyTab = "# Type { and press Ctrl and Space\n# to see what can be asked.\n\n";

const wayHome = React.createElement("a", { href: "/" }, "Chorus");

ReactDOM.createRoot(place).render(
  React.createElement(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
      defaultTabs: questions.map((query) => ({ query })),
      defaultQuery: emptyTab,
      defaultEditorToolsVisibility: false,
    },
    React.createElement(GraphiQL.Logo, null, wayHome),
  ),
);
