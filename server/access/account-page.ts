import type { SessionRow, TokenRow } from "../../registry/store/access-store.ts";
import type { Html } from "../web/html.ts";
import { html } from "../web/html.ts";
import { tokenDays } from "./tokens.ts";
import type { MemberViewer, Seat } from "./viewer.ts";
import { scopes } from "./viewer.ts";

/** What the account page shows. */
export interface AccountView {
  readonly viewer: MemberViewer;
  readonly formToken: string;
  readonly seats: readonly Seat[];
  readonly sessions: readonly SessionRow[];
  /** Which of the sessions is this one. */
  readonly currentSession: string;
  readonly tokens: readonly TokenRow[];
  /** Whether they can sign in through the provider from now on, and do not yet. */
  readonly canJoin: boolean;
  readonly now: string;
}

const nothing = html``;

const words = (codes: readonly string[]): string =>
  codes.map((code) => code.toLowerCase().replaceAll("_", " ")).join(", ");

const when = (moment: string): string => `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;

/** A form of this session: it carries what only our own pages know. */
const form = (action: string, formToken: string, content: Html): Html =>
  html`<form method="post" action="${action}">
    <input type="hidden" name="formToken" value="${formToken}" />
    ${content}
  </form>`;

const seatChoice = ({ authority, capacities }: Seat, current: string | null): Html =>
  html`<p>
    <label
      ><input
        type="radio"
        name="authority"
        value="${authority}"
        ${authority === current ? html`checked` : nothing}
      />
      ${authority}${capacities.length === 0 ? "" : `: ${words(capacities)}`}</label
    >
  </p>`;

const actingPart = ({ viewer, seats, formToken }: AccountView): Html =>
  seats.length === 0
    ? html`<p>
        You act for no authority yet. Give the administrator of your authority the member number
        above; they add you.
      </p>`
    : form(
        "/account/authority",
        formToken,
        html`<fieldset>
            <legend>You act for one authority at a time</legend>
            ${seats.map((seat) => seatChoice(seat, viewer.authority))}
            <p>
              <label
                ><input
                  type="radio"
                  name="authority"
                  value=""
                  ${viewer.authority === null ? html`checked` : nothing}
                />
                nobody, at present</label
              >
            </p>
          </fieldset>
          <button>Act for this authority</button>`,
      );

const sessionLine = (
  { idHash, createdAt, lastSeenAt }: SessionRow,
  { formToken, currentSession }: AccountView,
): Html =>
  html`<li>
    Signed in ${when(createdAt)}, last used
    ${when(lastSeenAt)}${idHash === currentSession ? " (this browser)" : ""}
    ${form(
      "/account/sessions/end",
      formToken,
      html`<input type="hidden" name="session" value="${idHash}" /><button>
          End the session of ${when(createdAt)}
        </button>`,
    )}
  </li>`;

const stateOf = ({ revokedAt, expiresAt }: TokenRow, now: string): string => {
  if (revokedAt !== null) return `revoked ${revokedAt.slice(0, 10)}`;
  return `${expiresAt <= now ? "expired" : "valid until"} ${expiresAt.slice(0, 10)}`;
};

const tokenLine = (token: TokenRow, { formToken, now }: AccountView): Html => {
  const { id, name, scopes: held, authority, lastUsedAt, revokedAt, expiresAt } = token;
  const used = lastUsedAt === null ? "never used" : `last used ${lastUsedAt.slice(0, 10)}`;
  const isLive = revokedAt === null && expiresAt > now;
  return html`<li>
    ${name} (chorus_${id}_…), for ${authority ?? "nobody"}: ${held.join(", ")};
    ${stateOf(token, now)}; ${used}
    ${
      isLive
        ? form(
            "/account/tokens/revoke",
            formToken,
            html`<input type="hidden" name="token" value="${id}" /><button>Revoke ${name}</button>`,
          )
        : nothing
    }
  </li>`;
};

const newTokenForm = ({ formToken }: AccountView): Html =>
  form(
    "/account/tokens",
    formToken,
    html`<p>
        <label>What it is for<br /><input name="name" required maxlength="80" /></label>
      </p>
      <fieldset>
        <legend>What it may be used for</legend>
        ${scopes.map(
          (scope) =>
            html`<p>
              <label
                ><input
                  type="checkbox"
                  name="scopes"
                  value="${scope}"
                  ${scope === "read" ? html`checked` : nothing}
                />
                ${scope}</label
              >
            </p>`,
        )}
      </fieldset>
      <p>
        <label
          >Days that it lasts, at most ${tokenDays.most}<br /><input
            name="days"
            inputmode="numeric"
            value="${tokenDays.usual}"
            size="4"
        /></label>
      </p>
      <button>Make the token</button>`,
  );

const list = (lines: readonly Html[], none: string): Html =>
  lines.length === 0
    ? html`<p>${none}</p>`
    : html`<ul>
        ${lines}
      </ul>`;

const joinPart = ({ formToken, canJoin }: AccountView): Html =>
  canJoin
    ? html`<h2>Sign in through the provider</h2>
        <p>
          You came in by a link that counts once. Name the account with which you come from now on.
        </p>
        ${form("/account/join", formToken, html`<button>Choose my account</button>`)}`
    : nothing;

/** Who you are, for whom you act, where you are signed in, and your tokens. */
export const accountPage = (view: AccountView): Html =>
  html`<p>You are member <strong>${view.viewer.member}</strong>.</p>
    ${view.viewer.roles.length === 0 ? nothing : html`<p>You are ${words(view.viewer.roles)}.</p>`}
    <h2>For whom you act</h2>
    ${actingPart(view)} ${joinPart(view)}
    <h2>Where you are signed in</h2>
    ${list(
      view.sessions.map((session) => sessionLine(session, view)),
      "Nowhere.",
    )}
    ${form("/account/sessions/end-all", view.formToken, html`<button>Sign out everywhere</button>`)}
    <h2>Tokens for programs</h2>
    <p>
      A token acts as you, for the authority for which you act now. It is shown once. Never put it
      into an address.
    </p>
    ${list(
      view.tokens.map((token) => tokenLine(token, view)),
      "You have none.",
    )}
    <h3>A new token</h3>
    ${newTokenForm(view)}
    <h2>Sign out</h2>
    ${form("/sign-out", view.formToken, html`<button>Sign out</button>`)}
    <p><a href="/">Start page</a></p>`;

/** The one page that shows a token. */
export const newTokenPage = (name: string, text: string): Html =>
  html`<p>
      This is the token <strong>${name}</strong>. It is shown this once: copy it now to where your
      program keeps its secrets.
    </p>
    <p><code>${text}</code></p>
    <p>Send it in the header <code>Authorization: Bearer</code>, then the token.</p>
    <p><a href="/account">Back to your account</a></p>`;
