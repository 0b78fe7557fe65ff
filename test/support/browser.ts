import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as launcher, type Browser } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

// How long is waited for what a page does, in milliseconds, on a machine that may have other things to do.
const patience = 120_000;

// Made for tiny machines; they take away what the tests are about.
const unwanted = ['--disable-web-security', '--allow-running-insecure-content', '--single-process', '--no-zygote'];

/** Unpacks the browser from npm, where the machine has none, before several tests want it at once. */
export async function unpackBrowser(): Promise<void> {
  if (!installed.some((file) => existsSync(file))) await chromium.executablePath();
}

/** Starts a real browser: the one of the machine or, where it has none, the one from npm. Close it in `afterAll`. */
export async function startBrowser(): Promise<Browser> {
  const own = installed.find((file) => existsSync(file));
  const [executablePath, args] = own ? [own, ['--no-sandbox']] : [await chromium.executablePath(), chromium.args.filter((arg) => !unwanted.includes(arg))];
  const browser = await launcher.launch({ executablePath, args, timeout: patience });
  browser.on('context', (context) => context.setDefaultTimeout(patience));
  return browser;
}
