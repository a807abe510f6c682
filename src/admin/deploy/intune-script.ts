import type { DeploymentOptions } from './deployment.ts';
import { FIREFOX_ROOT } from './firefox-windows.ts';
import { CHROMIUM_BROWSERS, extensionId, firefoxInstall, forcelistEntry } from './install-entry.ts';
import { managedValues, OPTIONAL_KEYS } from './managed-values.ts';
import { packText } from './pack-text.ts';
import { CHROMIUM_ROOT } from './windows-registry.ts';

/**
 * All that a script has to know, as a PowerShell literal. The text holds no single quote of any kind and no letter outside
 * of ASCII (`packText`), so it ends where it should, in whatever encoding the script is read.
 */
const literal = (value: unknown): string => `'${packText(value)}'`;

/** Without the pack itself. An `=` before the version keeps PowerShell from making a date of it. */
export function scriptData(options: DeploymentOptions) {
  const values = managedValues(options);
  const { firefoxId, forceInstall } = options;
  return {
    version: `=${values.packVersion}`,
    flags: OPTIONAL_KEYS.map((name) => ({ name, value: values[name] ?? null })),
    chromium: CHROMIUM_BROWSERS.map((browser) => ({
      root: `HKLM:\\${CHROMIUM_ROOT[browser]}`,
      id: extensionId(browser, options),
      install: forceInstall ? forcelistEntry(browser, options) : null,
    })),
    firefox: {
      root: `HKLM:\\${FIREFOX_ROOT}`,
      id: firefoxId,
      install: forceInstall ? firefoxInstall(options) : null,
    },
  };
}

/** What both scripts begin with. */
export const scriptHead = (purpose: string, data: unknown): string => `# ${purpose}
# Runs as the computer itself (SYSTEM) or as an administrator, in Windows PowerShell 5.1 or later.
$ErrorActionPreference = 'Stop'

# JSON; every letter that could mean something to PowerShell is written as an escape.
$data = ConvertFrom-Json ${literal(data)}

function Set-PolicyValue([string] $Key, [string] $Name, $Value, [string] $Type) {
    if (-not (Test-Path -LiteralPath $Key)) { New-Item -Path $Key -Force | Out-Null }
    New-ItemProperty -LiteralPath $Key -Name $Name -Value $Value -PropertyType $Type -Force | Out-Null
}

function Remove-PolicyValue([string] $Key, [string] $Name) {
    if (-not (Test-Path -LiteralPath $Key)) { return }
    Remove-ItemProperty -LiteralPath $Key -Name $Name -ErrorAction SilentlyContinue
}

# The number of the entry of this extension in a list of the browser, or nothing.
function Find-ListEntry([string] $Key, [string] $Id) {
    if (-not (Test-Path -LiteralPath $Key)) { return }
    $list = Get-Item -LiteralPath $Key
    $list.GetValueNames() | Where-Object { "$($list.GetValue($_))".StartsWith("$Id;") } | Select-Object -First 1
}

# Firefox may have its ExtensionSettings as one JSON text; then it is an object here, otherwise nothing.
function Get-FirefoxSettings([string] $Root) {
    if (-not (Test-Path -LiteralPath $Root)) { return }
    $text = (Get-Item -LiteralPath $Root).GetValue('ExtensionSettings')
    if ($text) { ConvertFrom-Json ($text -join "\`n") }
}
`;
