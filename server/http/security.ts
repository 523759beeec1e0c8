import type { RequestHandler } from "express";
import helmet from "helmet";

/** Nothing may be loaded, run or framed, unless a page says otherwise. */
const closed = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

const headers = (directives: Readonly<Record<string, string[]>>): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { ...directives } },
    crossOriginEmbedderPolicy: false,
    // Said by whoever ends TLS in front of us; over plain HTTP on a laptop it would only confuse.
    strictTransportSecurity: false,
    // Made for browsers and plug-ins that are gone; what they held off, the policy above holds off.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    xDnsPrefetchControl: false,
    originAgentCluster: false,
  });

/** Headers of everything that is not a page of its own. */
export const closedHeaders = headers(closed);

/** Headers of a page that needs only its style sheet. */
export const pageHeaders = headers({ ...closed, styleSrc: ["'self'"], imgSrc: ["'self'"] });

/** Headers of the explorer: our own scripts and styles, fonts inside the style sheet, and our own graph. */
export const explorerHeaders = headers({
  ...closed,
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'", "data:"],
  connectSrc: ["'self'"],
});

const ownForms = headers({
  ...closed,
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'self'"],
});

/**
 * Headers of a page with forms of our own. Without a referrer to our own pages some browsers would not say where a form
 * comes from, and it would be refused.
 */
export const formHeaders: RequestHandler = (request, response, next) =>
  ownForms(request, response, (failure?: unknown) => {
    response.setHeader("referrer-policy", "same-origin");
    response.setHeader("cache-control", "no-store");
    next(failure);
  });
