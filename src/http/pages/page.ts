import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Response } from 'express';
import { html, type Html } from './html.ts';

/** The one stylesheet of all pages. */
export const stylesheet = readFileSync(new URL('style.css', import.meta.url), 'utf8');
/** Where it is: another content has another address, so browsers may keep it. */
export const stylesheetPath = `/pages/style-${createHash('sha256').update(stylesheet).digest('hex').slice(0, 16)}.css`;

const icon = 'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1f4fd8"/><path d="M9 11h7M9 16h5M9 21h7M18.5 16.5l2.5 2.5 4.5-6" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></svg>');
const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="8"/><path d="M9 11h7M9 16h5M9 21h7M18.5 16.5l2.5 2.5 4.5-6"/></svg>`;

/** What a page shows. */
export interface PageContent {
  /** What it is about: the heading, and the title in the browser's tab. */
  readonly title: string;
  /** What stands in its card, below the heading. */
  readonly body: Html;
  /** `wide` for lists and tables; else as wide as a form. */
  readonly width?: 'wide';
  /** The organisation that it belongs to. */
  readonly organisation?: string;
  /** Who has signed in, and how they sign out. */
  readonly account?: Html;
}

/** A page in the layout of all pages: without scripts, light or dark as the browser likes it, and as narrow as a telephone. */
function layOut({ title, body, width, organisation, account }: PageContent): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${organisation && `${organisation} · `}Rollcall</title>
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="${stylesheetPath}">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top"><a class="brand" href="/">${mark}<span>Rollcall</span></a>${account && html`<div class="account">${account}</div>`}</header>
<main id="content" class="card ${width}">
${organisation && html`<p class="organisation">${organisation}</p>`}
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.text;
}

/** How to send a page. */
export interface PageOptions {
  /** The HTTP status; 200 unless told otherwise. */
  readonly status?: number;
  /** Origins, beside this one, to which forms of the page may lead, also by a redirection. */
  readonly formTargets?: readonly string[];
  /** Whether it shows others of our own pages in frames. */
  readonly framesOwn?: boolean;
}

/**
 * Sends a page, with a policy by which the browser loads nothing from elsewhere, runs no script and shows it in no frame. Nothing
 * keeps it, since what it shows depends on who asks.
 */
export function sendPage(response: Response, content: PageContent, { status = 200, formTargets = [], framesOwn = false }: PageOptions = {}): void {
  const policy = [
    "default-src 'none'", "style-src 'self'", `frame-src ${framesOwn ? "'self'" : "'none'"}`, 'img-src data:', `form-action ${["'self'", ...formTargets].join(' ')}`, "base-uri 'none'", "frame-ancestors 'none'",
  ].join('; ');
  response.status(status).set({
    'Content-Security-Policy': policy, 'Cache-Control': 'no-store', 'Cross-Origin-Opener-Policy': 'same-origin',
    // An address may hold the secret of a link. Not `no-referrer`: with that, browsers do not tell forms' origin either.
    'Referrer-Policy': 'same-origin',
  }).type('html').send(layOut(content));
}

/**
 * Sends the browser on to another address, with a page for those that do not follow by themselves. After a form was sent a redirection to another
 * site would not do: browsers count it as a target of the form, which the page's policy forbids.
 */
export function sendOnward(response: Response, url: string, content: Pick<PageContent, 'title' | 'organisation'>): void {
  response.set('Refresh', `0; url=${url}`);
  sendPage(response, { ...content, body: html`<p>You are sent on. If nothing happens, <a href="${url}">go on by yourself</a>.</p>` });
}
