/** Text that is HTML already, made by `html` only. */
export interface Html {
  readonly html: string;
}

type Piece = string | number | Html | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Makes text harmless inside elements and quoted attributes. */
const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

const render = (piece: Piece): string => {
  if (typeof piece === "string" || typeof piece === "number") return escapeHtml(String(piece));
  return "html" in piece ? piece.html : piece.map(({ html: text }) => text).join("");
};

/** A template whose values are escaped unless they are HTML from this same template. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html => ({
  html: strings
    .map((text, index) => {
      const piece = pieces[index];
      return piece === undefined ? text : `${text}${render(piece)}`;
    })
    .join(""),
});
