/** Questions to begin with in the explorer; the tests ask each of them. */
export const exampleQueries: readonly string[] = [
  `# Press the play button to ask.

query FindByWords {
  items(search: "placement", first: 10) {
    totalCount
    nodes {
      ref
      kind
      titles(language: "en") { text }
    }
  }
}
`,
  `query AReturnWithItsCodes {
  item(ref: "dfe:ssda903@2026") {
    ... on DataReturn {
      collectionYear
      records {
        table
        columns {
          name
          required
          element {
            ref
            value {
              ... on CodedValue { codelist { ref codes { code labels { text } } } }
            }
          }
        }
      }
    }
  }
}
`,
  `query WhoSaysWhat {
  item(ref: "chorus:participation-outcome") {
    ref
    recordedAt
    registrations { authority status from reason }
    askedBy { organisation reason }
    sources { title publisher url }
  }
}
`,
  `# Chorus holds definitions, not figures: "figures" says where these are published.

query WhatAMeasureCanBear {
  items(filter: { kinds: [INDICATOR], measureFocus: HOW }, first: 10) {
    nodes {
      ref
      limits(audience: POLICY) { text }
      citation { text }
      ... on Indicator {
        evidence
        reach { doNotUseFor }
        figures { note places { title url } }
      }
    }
  }
}
`,
  `query WhoAsksTheSame {
  askedElsewhere(item: "examples:safe-where-i-live", first: 20) {
    totalCount
    nodes { where organisation name match lossThere reuse }
  }
}
`,
  `query Releases {
  releases(first: 5) {
    nodes {
      name
      digest
      publishedAt
      size
      artefacts { target path bytes url }
    }
  }
}
`,
  `query Ledger {
  ledger(first: 20) {
    totalCount
    nodes {
      seq
      at
      actor
      fact {
        __typename
        ... on VersionPublished { itemId version }
        ... on RegistrationSet { authority itemId version status }
        ... on ReleasePublished { name digest }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
];
