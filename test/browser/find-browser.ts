import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usualPlaces = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
];

/**
 * The path of a Chromium or Chrome: the one that WHOWHOM_BROWSER names, an installed one, the one that playwright
 * downloads, or on Debian, as root, the distribution's package. Throws one sentence that says what to install.
 */
export function findBrowser(): string {
  const named = process.env['WHOWHOM_BROWSER'];
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Error(`WHOWHOM_BROWSER names ${named}, which is no program: let it name a Chromium or Chrome.`);
  }
  const found = findInstalled() ?? downloaded() ?? download() ?? installPackage();
  if (found !== null) return found;
  throw new Error(
    'No Chromium was found or could be fetched: install Chromium or Chrome, or let WHOWHOM_BROWSER name one.',
  );
}

/** What Chromium needs where there is no screen and no graphics card, and to stay off the network. */
export const browserFlags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function findInstalled(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...usualPlaces].filter((folder) => folder !== '');
  const candidates = names
    .concat('Google Chrome', 'Chromium')
    .flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function downloaded(): string | null {
  const path = chromium.executablePath();
  return path !== '' && isProgram(path) ? path : null;
}

function download(): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const isDone = run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium']);
  const path = isDone ? downloaded() : null;
  // A download without the libraries it needs is of no use.
  return path !== null && run(path, ['--version']) ? path : null;
}

function installPackage(): string | null {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return null;
  run('/usr/bin/apt-get', ['update']);
  return run('/usr/bin/apt-get', ['install', '-y', '--no-install-recommends', 'chromium']) ? findInstalled() : null;
}

function run(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}
