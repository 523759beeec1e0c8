import { SaxesParser } from "saxes";

/** An element of a document that is about to be spoilt: it holds elements or text. */
interface XmlElement {
  name: string;
  text: string;
  attribute: string;
  readonly children: XmlElement[];
}

/** Answers a whole number from 0 up to, not including, a bound. */
export type Draw = (bound: number) => number;

/** A small seeded generator (mulberry32). */
export const createDraw = (seed: number): Draw => {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / (2 ** 32 / bound));
  };
};

const parse = (text: string): XmlElement => {
  const top: XmlElement = { name: "", text: "", attribute: "", children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    const element = { name, text: "", attribute: "", children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  return top.children[0] ?? top;
};

const render = ({ name, text, attribute, children }: XmlElement): string => {
  const inner = children.map(render).join("");
  const own = children.length > 0 ? text.trim() : text;
  return `<${name}${attribute}>${children.length > 0 ? "\n" : ""}${own.replaceAll("&", "&amp;")}${inner}</${name}>\n`;
};

/** An element and the list that it stands in. */
interface Placed {
  readonly element: XmlElement;
  readonly among: XmlElement[];
  readonly at: number;
}

const placesIn = (parent: XmlElement): readonly Placed[] =>
  parent.children.flatMap((element, at) => [
    { element, among: parent.children, at },
    ...placesIn(element),
  ]);

const isLeaf = ({ children }: XmlElement): boolean => children.length === 0;

const badTexts = [
  "2024-02-30",
  "31/03/2024",
  "maybe",
  "-1",
  "99Z",
  "wbri",
  "1.5",
  "true",
  "2",
  "2024-03-31",
  "X",
] as const;

const pick = <One>(draw: Draw, list: readonly One[]): One | undefined => list[draw(list.length)];

/** The ways of spoiling a document; some leave it as good as it was. */
const spoilers: Readonly<Record<string, (place: Placed, draw: Draw) => void>> = {
  "an element is taken out": ({ among, at }) => {
    among.splice(at, 1);
  },
  "an element stands twice": ({ among, at, element }) => {
    among.splice(at, 0, structuredClone(element));
  },
  "an element changes places with the next": ({ among, at, element }) => {
    const next = among[at + 1];
    if (next !== undefined) among.splice(at, 2, next, element);
  },
  "an element moves to the end of its group": ({ among, at, element }) => {
    among.splice(at, 1);
    among.push(element);
  },
  "an element that nobody knows": ({ among, at }) => {
    among.splice(at, 0, { name: "Wish", text: "a dog", attribute: "", children: [] });
  },
  "an element of another group": ({ among, at }, draw) => {
    const name = pick(draw, ["LAchildID", "ReferralNFA", "Disability", "Section47"]) ?? "";
    among.splice(at, 0, { name, text: "1", attribute: "", children: [] });
  },
  "an element has an attribute": ({ element }) => {
    element.attribute = ' by="me"';
  },
  "a text is another": ({ element }, draw) => {
    if (isLeaf(element)) element.text = pick(draw, badTexts) ?? "";
  },
  "a text has spaces around it": ({ element }) => {
    if (isLeaf(element)) element.text = ` ${element.text} `;
  },
  "a text is blank": ({ element }) => {
    if (isLeaf(element)) element.text = "";
  },
  "text stands between elements": ({ element }) => {
    if (!isLeaf(element)) element.text = "oh";
  },
  "an element is inside a value": ({ element }) => {
    if (isLeaf(element)) {
      element.children.push({ name: "b", text: "!", attribute: "", children: [] });
    }
  },
};

/** A document spoilt in one way, and the way. */
export interface Mutation {
  readonly how: string;
  readonly element: string;
  readonly text: string;
}

/** Spoils a document in each way so many times, in places drawn from a seed. */
export const mutationsOf = (text: string, times: number, draw: Draw): readonly Mutation[] =>
  Object.entries(spoilers).flatMap(([how, spoil]) =>
    Array.from({ length: times }, () => {
      const root = parse(text);
      const place = pick(draw, placesIn(root));
      if (place !== undefined) spoil(place, draw);
      return { how, element: place?.element.name ?? "", text: render(root) };
    }),
  );
