/** An argument of a field, its type written as in SDL. */
export interface SdlArgument {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** A field, its type written as in SDL, for example `[Column!]!`. */
export interface SdlField {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly arguments?: readonly SdlArgument[];
}

/** A type of a GraphQL schema, its names final. */
export type SdlType =
  | {
      readonly kind: "interface" | "type";
      readonly name: string;
      readonly description: string;
      readonly implements: readonly string[];
      readonly fields: readonly SdlField[];
    }
  | {
      readonly kind: "union";
      readonly name: string;
      readonly description: string;
      readonly members: readonly string[];
    }
  | {
      readonly kind: "enum";
      readonly name: string;
      readonly description: string;
      readonly members: readonly { readonly name: string; readonly description: string }[];
    };

/** A JSON string is a GraphQL string too: the escapes are the same. */
const described = (description: string, indent: string): string =>
  `${indent}${JSON.stringify(description)}\n`;

const renderArguments = (list: readonly SdlArgument[]): string =>
  list.length === 0
    ? ""
    : `(\n${list
        .map(
          ({ name, type, description }) =>
            `${described(description, "    ")}    ${name}: ${type}\n`,
        )
        .join("")}  )`;

const renderField = (field: SdlField): string =>
  `${described(field.description, "  ")}  ${field.name}${renderArguments(field.arguments ?? [])}: ${field.type}\n`;

const renderType = (type: SdlType): string => {
  const head = described(type.description, "");
  switch (type.kind) {
    case "interface":
    case "type": {
      const parents =
        type.implements.length === 0 ? "" : ` implements ${type.implements.join(" & ")}`;
      return `${head}${type.kind} ${type.name}${parents} {\n${type.fields.map(renderField).join("\n")}}\n`;
    }
    case "union":
      return `${head}union ${type.name} = ${type.members.join(" | ")}\n`;
    case "enum": {
      const members = type.members.map(
        ({ name, description }) => `${described(description, "  ")}  ${name}\n`,
      );
      return `${head}enum ${type.name} {\n${members.join("\n")}}\n`;
    }
  }
};

/** Renders types as GraphQL schema language, in the order given. */
export const renderSdl = (types: readonly SdlType[]): string => types.map(renderType).join("\n");
