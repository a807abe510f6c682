import type { DeploymentFile, DeploymentOptions } from './deployment.ts';
import { storeCautions } from './install-entry.ts';
import { scriptData, scriptHead } from './intune-script.ts';
import { managedValues } from './managed-values.ts';
import { refuseTooLarge } from './refuse-too-large.ts';

/** learn.microsoft.com, 'Use PowerShell scripts on Windows 10/11 devices in Intune': less than 200 KB, ASCII (November 2026). */
const SCRIPT_BYTES = 200_000 - 1;

/**
 * Chrome, Edge and Firefox on Windows, by a script of Intune that writes the registry. It keeps what the school has in the
 * browsers' lists, and takes away what an earlier script of ours had set, but for the installation: an entry may be the
 * school's own, so only the removal script takes that. Parsed by a grammar of PowerShell; not run.
 */
export function intune(options: DeploymentOptions): DeploymentFile[] {
  refuseTooLarge('intune', options, SCRIPT_BYTES, (o) => installScript(o).length);
  return [
    {
      name: 'purple-pen.ps1',
      text: installScript(options),
      note: 'Puts the pack, and the installation where you asked for it.',
      cautions: storeCautions(options, 'chrome', 'edge', 'firefox'),
    },
    {
      name: 'remove-purple-pen.ps1',
      text: removalScript(options),
      note: 'Takes away all that the other script has put there.',
    },
  ];
}

const windows = (script: string): string => script.replace(/\n/g, '\r\n');

const installScript = (options: DeploymentOptions): string =>
  windows(`${scriptHead('Purple Pen: puts the rule pack of a school into the policies of Chrome, Edge and Firefox.', scriptData(options))}
$pack = '${managedValues(options).pack}'
$version = $data.version.Substring(1)

foreach ($browser in $data.chromium) {
    $key = "$($browser.root)\\3rdparty\\extensions\\$($browser.id)\\policy"
    Set-PolicyValue $key 'pack' $pack 'String'
    Set-PolicyValue $key 'packVersion' $version 'String'
    foreach ($flag in $data.flags) {
        if ($null -eq $flag.value) { Remove-PolicyValue $key $flag.name }
        else { Set-PolicyValue $key $flag.name ([int] $flag.value) 'DWord' }
    }
    if ($browser.install) {
        $list = "$($browser.root)\\ExtensionInstallForcelist"
        $number = Find-ListEntry $list $browser.id
        if (-not $number) {
            $taken = @()
            if (Test-Path -LiteralPath $list) { $taken = (Get-Item -LiteralPath $list).GetValueNames() }
            $number = 1
            while ($taken -contains "$number") { $number++ }
        }
        Set-PolicyValue $list "$number" $browser.install 'String'
    }
}

$firefox = $data.firefox
$managed = [ordered] @{ pack = $pack; packVersion = $version }
foreach ($flag in $data.flags) { if ($null -ne $flag.value) { $managed[$flag.name] = $flag.value } }
Set-PolicyValue "$($firefox.root)\\3rdparty\\Extensions" $firefox.id (ConvertTo-Json $managed -Compress) 'String'
if ($firefox.install) {
    $settings = Get-FirefoxSettings $firefox.root
    if ($settings) {
        $settings | Add-Member -NotePropertyName $firefox.id -NotePropertyValue $firefox.install -Force
        Set-PolicyValue $firefox.root 'ExtensionSettings' (ConvertTo-Json $settings -Depth 10 -Compress) 'String'
    } else {
        $key = "$($firefox.root)\\ExtensionSettings\\$($firefox.id)"
        Set-PolicyValue $key 'installation_mode' $firefox.install.installation_mode 'String'
        Set-PolicyValue $key 'install_url' $firefox.install.install_url 'String'
    }
}

Write-Output "Purple Pen: version $version is set."
`);

const removalScript = (options: DeploymentOptions): string =>
  windows(`${scriptHead('Purple Pen: takes its policies out of Chrome, Edge and Firefox.', scriptData(options))}
foreach ($browser in $data.chromium) {
    $key = "$($browser.root)\\3rdparty\\extensions\\$($browser.id)"
    if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse -Force }
    $list = "$($browser.root)\\ExtensionInstallForcelist"
    $number = Find-ListEntry $list $browser.id
    if ($number) { Remove-PolicyValue $list $number }
}

$firefox = $data.firefox
Remove-PolicyValue "$($firefox.root)\\3rdparty\\Extensions" $firefox.id
$key = "$($firefox.root)\\ExtensionSettings\\$($firefox.id)"
if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse -Force }
$settings = Get-FirefoxSettings $firefox.root
if ($settings -and $settings.PSObject.Properties[$firefox.id]) {
    $settings.PSObject.Properties.Remove($firefox.id)
    Set-PolicyValue $firefox.root 'ExtensionSettings' (ConvertTo-Json $settings -Depth 10 -Compress) 'String'
}

Write-Output 'Purple Pen: its policies are gone.'
`);
