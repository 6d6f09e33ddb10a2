// Runs on any Node ≥ 20 before anything is installed: built-in modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { say, stop } from './ensure-installed.mjs';

// Google's own Chrome is left out on purpose: since version 137 it ignores --load-extension.
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'coccoc',
  'coccoc-browser',
];

const FIXED_PATHS = {
  linux: [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/opt/coccoc/browser/browser',
    '/opt/microsoft/msedge/msedge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/CocCoc.app/Contents/MacOS/CocCoc',
  ],
  win32: [
    `${process.env['PROGRAMFILES(X86)'] ?? ''}\\Microsoft\\Edge\\Application\\msedge.exe`,
    `${process.env.PROGRAMFILES ?? ''}\\Microsoft\\Edge\\Application\\msedge.exe`,
    `${process.env.PROGRAMFILES ?? ''}\\CocCoc\\Browser\\Application\\browser.exe`,
    `${process.env.LOCALAPPDATA ?? ''}\\Chromium\\Application\\chrome.exe`,
  ],
};

/** Browsers that test tools keep in the user's cache (Chrome for Testing). */
function* cachedBrowsers() {
  const roots = [
    join(homedir(), '.cache', 'puppeteer', 'chrome'),
    join(homedir(), '.cache', 'ms-playwright'),
  ];
  for (const root of roots) {
    if (!existsSync(root)) continue;
    for (const version of readdirSync(root).sort().reverse()) {
      for (const inner of [
        'chrome-linux64/chrome',
        'chrome-linux/chrome',
        'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'chrome-win64\\chrome.exe',
      ]) {
        yield join(root, version, inner);
      }
    }
  }
}

function onPath(command) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, command + suffix));
}

function works(path) {
  if (!existsSync(path)) return false;
  // Windows browsers do not answer --version; being there is all that can be asked.
  return (
    process.platform === 'win32' ||
    spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
}

function findBrowser() {
  const candidates = [
    ...COMMANDS.flatMap(onPath),
    ...(FIXED_PATHS[process.platform] ?? []),
    ...cachedBrowsers(),
  ];
  return candidates.find(works);
}

function isDebianAsRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs packages of the distribution. */
function installPackages(why, packages) {
  say(why);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 2], env };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/**
 * Path of a Chromium-family browser that loads unpacked extensions; installs Debian's or Ubuntu's `chromium` when
 * there is none and the user is root. Otherwise stops with a sentence that says what to do.
 */
export function ensureBrowser() {
  const chosen = process.env.KIEMTIN_BROWSER;
  if (chosen) {
    return works(chosen)
      ? chosen
      : stop(`KIEMTIN_BROWSER is set to "${chosen}", but no browser starts from there.`);
  }
  const found = findBrowser();
  if (found) return found;
  if (isDebianAsRoot()) {
    // DejaVu has every Vietnamese letter; without any font the pages and screenshots would show boxes.
    installPackages('No Chromium-family browser found: installing the distribution’s chromium …', [
      'chromium',
      'fonts-dejavu-core',
      'fonts-noto-color-emoji',
    ]);
  }
  return (
    findBrowser() ??
    stop(
      'No Chromium-family browser was found. Please install Chromium, Chrome for Testing, Microsoft Edge or Cốc Cốc, or set KIEMTIN_BROWSER to the path of one.',
    )
  );
}

const FIREFOX_PATHS = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox-esr/firefox-esr'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [
    `${process.env.PROGRAMFILES ?? ''}\\Mozilla Firefox\\firefox.exe`,
    `${process.env['PROGRAMFILES(X86)'] ?? ''}\\Mozilla Firefox\\firefox.exe`,
  ],
};

/** Path of Firefox for the tests; installs Debian's `firefox-esr` as `ensureBrowser` installs Chromium. */
export function ensureFirefox() {
  const chosen = process.env.KIEMTIN_FIREFOX;
  if (chosen) {
    return works(chosen)
      ? chosen
      : stop(`KIEMTIN_FIREFOX is set to "${chosen}", but no browser starts from there.`);
  }
  const find = () =>
    [...['firefox-esr', 'firefox'].flatMap(onPath), ...(FIREFOX_PATHS[process.platform] ?? [])].find(works);
  const found = find();
  if (found) return found;
  if (isDebianAsRoot())
    installPackages('No Firefox found: installing the distribution’s firefox-esr …', ['firefox-esr']);
  return find() ?? stop('No Firefox was found. Please install Firefox, or set KIEMTIN_FIREFOX to its path.');
}
