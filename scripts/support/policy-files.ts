/** Whom a policy is for: the extension as the browsers know it, and where they fetch it. */
export interface PolicyTarget {
  /** Id in Chrome, Cốc Cốc and other Chromium browsers: 32 letters from a to p. */
  readonly chromeId: string;
  /** Id in Edge; the same as in Chrome where an agency hosts the package itself. */
  readonly edgeId: string;
  readonly firefoxId: string;
  /** Update manifest of Chromium browsers. */
  readonly chromeUpdates: string;
  readonly edgeUpdates: string;
  /** Package for Firefox. */
  readonly firefoxPackage: string;
}

type Policy = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Policy {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON in ASCII only: registry files and scripts are read in whatever code page a machine has. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const CRLF = '\r\n';

function registryText(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A registry file for a Chromium browser on Windows, to be imported or taken over into a group policy. */
function registryFile(root: string, id: string, updates: string, policy: Policy): string {
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_LOCAL_MACHINE\\${root}\\ExtensionSettings\\${id}]`,
    '"installation_mode"="force_installed"',
    `"update_url"=${registryText(updates)}`,
    '"override_update_url"=dword:00000001',
    '',
    `[HKEY_LOCAL_MACHINE\\${root}\\3rdparty\\extensions\\${id}\\policy]`,
    ...Object.entries(policy).map(([name, value]) => `"${name}"=${registryText(asciiJson(value))}`),
    '',
  ];
  return lines.join(CRLF);
}

/** A script for Intune that writes the same values: there is no ready-made template for policies of extensions. */
function powerShell(
  roots: readonly { readonly root: string; readonly id: string; readonly updates: string }[],
  policy: Policy,
): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  const lines = roots.flatMap(({ root, id, updates }) => [
    `$install = ${quoted(`HKLM:\\${root}\\ExtensionSettings\\${id}`)}`,
    `$policy = ${quoted(`HKLM:\\${root}\\3rdparty\\extensions\\${id}\\policy`)}`,
    'foreach ($key in $install, $policy) { if (-not (Test-Path $key)) { New-Item -Path $key -Force | Out-Null } }',
    "Set-ItemProperty -Path $install -Name 'installation_mode' -Value 'force_installed'",
    `Set-ItemProperty -Path $install -Name 'update_url' -Value ${quoted(updates)}`,
    "Set-ItemProperty -Path $install -Name 'override_update_url' -Value 1 -Type DWord",
    'Get-Item $policy | Select-Object -ExpandProperty Property | ForEach-Object { Remove-ItemProperty -Path $policy -Name $_ }',
    ...Object.entries(policy).map(
      ([name, value]) =>
        `Set-ItemProperty -Path $policy -Name ${quoted(name)} -Value ${quoted(asciiJson(value))}`,
    ),
    '',
  ]);
  return ["$ErrorActionPreference = 'Stop'", '', ...lines].join(CRLF);
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function plistValue(value: unknown, indent: string): string {
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (Array.isArray(value)) {
    const items = value.map((item) => plistValue(item, `${indent}  `));
    return [`${indent}<array>`, ...items, `${indent}</array>`].join('\n');
  }
  if (isRecord(value)) {
    const items = Object.entries(value).map(
      ([name, item]) => `${indent}  <key>${escapeXml(name)}</key>\n${plistValue(item, `${indent}  `)}`,
    );
    return [`${indent}<dict>`, ...items, `${indent}</dict>`].join('\n');
  }
  return `${indent}<string>${escapeXml(String(value))}</string>`;
}

/**
 * A configuration profile for macOS. There an extension reads a preference domain of its own: a `3rdparty` key would be
 * read by nobody.
 */
function macProfile(
  domain: string,
  id: string,
  updates: string,
  policy: Policy,
  uuids: readonly [string, string, string],
): string {
  const payload = (type: string, uuid: string, content: Policy): Policy => ({
    PayloadType: type,
    PayloadIdentifier: `example.co-quan.kiem-tin.${type}`,
    PayloadUUID: uuid,
    PayloadVersion: 1,
    ...content,
  });
  const settings = { installation_mode: 'force_installed', update_url: updates, override_update_url: true };
  const profile = {
    PayloadType: 'Configuration',
    PayloadDisplayName: 'Kiểm Tin',
    PayloadIdentifier: `example.co-quan.kiem-tin.${domain}`,
    PayloadUUID: uuids[0],
    PayloadVersion: 1,
    PayloadScope: 'System',
    PayloadContent: [
      payload(domain, uuids[1], { ExtensionSettings: { [id]: settings } }),
      payload(`${domain}.extensions.${id}`, uuids[2], policy),
    ],
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    plistValue(profile, ''),
    '</plist>',
    '',
  ].join('\n');
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Identifiers of profiles must stay the same from one version to the next: macOS replaces a profile by them. */
const CHROME_UUIDS = [
  '6F0B7C1E-5B0E-4C56-9C1A-2E7D0A5B1C01',
  '6F0B7C1E-5B0E-4C56-9C1A-2E7D0A5B1C02',
  '6F0B7C1E-5B0E-4C56-9C1A-2E7D0A5B1C03',
] as const;
const EDGE_UUIDS = [
  '6F0B7C1E-5B0E-4C56-9C1A-2E7D0A5B1C11',
  '6F0B7C1E-5B0E-4C56-9C1A-2E7D0A5B1C12',
  '6F0B7C1E-5B0E-4C56-9C1A-2E7D0A5B1C13',
] as const;

const CHROME_ROOT = 'SOFTWARE\\Policies\\Google\\Chrome';
const EDGE_ROOT = 'SOFTWARE\\Policies\\Microsoft\\Edge';
/** As administrators report it; Cốc Cốc publishes no list of its own (docs/trien-khai.md). */
const COC_COC_ROOT = 'SOFTWARE\\Policies\\CocCoc\\CocCoc';

/** One policy in the form of every browser and system: name of the file → its text. */
export function policyFiles(policy: Policy, target: PolicyTarget): Readonly<Record<string, string>> {
  const { chromeId, edgeId, firefoxId, chromeUpdates, edgeUpdates, firefoxPackage } = target;
  const linux = (id: string, updates: string): string =>
    json({
      ExtensionSettings: {
        [id]: { installation_mode: 'force_installed', update_url: updates, override_update_url: true },
      },
      '3rdparty': { extensions: { [id]: policy } },
    });
  return {
    'windows/chrome.reg': registryFile(CHROME_ROOT, chromeId, chromeUpdates, policy),
    'windows/edge.reg': registryFile(EDGE_ROOT, edgeId, edgeUpdates, policy),
    'windows/coc-coc.reg': registryFile(COC_COC_ROOT, chromeId, chromeUpdates, policy),
    'windows/intune.ps1': powerShell(
      [
        { root: CHROME_ROOT, id: chromeId, updates: chromeUpdates },
        { root: EDGE_ROOT, id: edgeId, updates: edgeUpdates },
      ],
      policy,
    ),
    'macos/chrome.mobileconfig': macProfile(
      'com.google.Chrome',
      chromeId,
      chromeUpdates,
      policy,
      CHROME_UUIDS,
    ),
    'macos/edge.mobileconfig': macProfile('com.microsoft.Edge', edgeId, edgeUpdates, policy, EDGE_UUIDS),
    'linux/chrome.json': linux(chromeId, chromeUpdates),
    'linux/edge.json': linux(edgeId, edgeUpdates),
    'firefox/policies.json': json({
      policies: {
        ExtensionSettings: {
          [firefoxId]: { installation_mode: 'force_installed', install_url: firefoxPackage },
        },
        '3rdparty': { Extensions: { [firefoxId]: policy } },
      },
    }),
  };
}

/** The two files by which an agency that hosts the packages itself tells browsers of a new version. */
export function updateFiles(
  target: Pick<PolicyTarget, 'chromeId' | 'firefoxId'>,
  version: string,
  folder: string,
): Readonly<Record<string, string>> {
  return {
    'tu-luu-tru/update.xml': [
      "<?xml version='1.0' encoding='UTF-8'?>",
      "<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>",
      `  <app appid='${target.chromeId}'>`,
      `    <updatecheck codebase='${folder}/kiem-tin-${version}-chrome.crx' version='${version}' />`,
      '  </app>',
      '</gupdate>',
      '',
    ].join('\n'),
    'tu-luu-tru/updates.json': json({
      addons: {
        [target.firefoxId]: {
          updates: [
            {
              version,
              update_link: `${folder}/kiem-tin-${version}-firefox.xpi`,
              applications: { gecko: { strict_min_version: '140.0' } },
            },
          ],
        },
      },
    }),
  };
}
