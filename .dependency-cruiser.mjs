/** Who may import whom, as a gate: the layers of ARCHITECTURE.md, lowest first. */
const may = {
  runtime: [],
  schema: [],
  generated: ["runtime"],
  registry: ["schema", "generated", "runtime"],
  codegen: ["schema", "registry", "generated", "runtime"],
  engine: ["schema", "generated", "runtime"],
  server: ["runtime", "schema", "generated", "registry", "codegen", "engine"],
};

const every = [...Object.keys(may), "cli", "bench", "test"].join("|");

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const layers = Object.entries(may).map(([layer, below]) => ({
  name: `${layer}-layer`,
  comment: `${layer}/ may import ${below.join(", ") || "no other layer"}.`,
  severity: "error",
  from: { path: `^${layer}/` },
  to: { path: `^(${every})/`, pathNot: `^(${[layer, ...below].join("|")})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...layers,
    {
      name: "no-circular",
      comment: "Two files that need each other are one file, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "pure-core",
      comment: "The core runs in a browser too: clock, files and randomness are passed in.",
      severity: "error",
      from: {
        path: [
          "^(runtime|schema|generated)/",
          "^registry/(?!store/)",
          "^codegen/(emit|expression)/",
          "^engine/(?!read-files)",
        ],
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "standalone-output",
      comment: "What we publish carries no npm package: runtime/ and generated/ import none.",
      severity: "error",
      from: { path: "^(runtime|generated)/" },
      to: { path: "(^|/)node_modules/" },
    },
    {
      name: "own-types-bootstrap",
      comment: "Our own types are made by codegen/own: it must run while generated/ is absent.",
      severity: "error",
      from: { path: "^codegen/own" },
      to: { reachable: true, path: "^generated/" },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere would slip past every other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "(^|/)node_modules/" },
    exclude: { path: ["^(node_modules|coverage|data)/", "^test/.*(golden|fixtures)/"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
