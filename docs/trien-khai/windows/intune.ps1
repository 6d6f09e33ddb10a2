$ErrorActionPreference = 'Stop'

$install = 'HKLM:\SOFTWARE\Policies\Google\Chrome\ExtensionSettings\abcdefghijklmnopabcdefghijklmnop'
$policy = 'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy'
foreach ($key in $install, $policy) { if (-not (Test-Path $key)) { New-Item -Path $key -Force | Out-Null } }
Set-ItemProperty -Path $install -Name 'installation_mode' -Value 'force_installed'
Set-ItemProperty -Path $install -Name 'update_url' -Value 'https://clients2.google.com/service/update2/crx'
Set-ItemProperty -Path $install -Name 'override_update_url' -Value 1 -Type DWord
Get-Item $policy | Select-Object -ExpandProperty Property | ForEach-Object { Remove-ItemProperty -Path $policy -Name $_ }
Set-ItemProperty -Path $policy -Name 'sites' -Value '{"facebook":{"value":true,"locked":false},"zalo":{"value":true,"locked":false},"tiktok":{"value":true,"locked":false},"youtube":{"value":true,"locked":false}}'
Set-ItemProperty -Path $policy -Name 'level' -Value '{"value":"balanced","locked":false}'
Set-ItemProperty -Path $policy -Name 'sharePrompt' -Value '{"value":true,"locked":true}'
Set-ItemProperty -Path $policy -Name 'privateChats' -Value '{"value":"on-request","locked":false}'
Set-ItemProperty -Path $policy -Name 'language' -Value '{"value":"vi","locked":false}'
Set-ItemProperty -Path $policy -Name 'province' -Value '{"value":"Kh\u00e1nh H\u00f2a","locked":false}'
Set-ItemProperty -Path $policy -Name 'agencyContact' -Value '{"value":{"name":"V\u0103n ph\u00f2ng \u1ee6y ban nh\u00e2n d\u00e2n","email":"vanphong@co-quan.example","phone":"0200 000 000","address":"Ph\u00f2ng 101"},"locked":true}'
Set-ItemProperty -Path $policy -Name 'draftRetentionDays' -Value '{"value":90,"locked":false}'
Set-ItemProperty -Path $policy -Name 'trustedKeys' -Value '[{"name":"S\u1edf V\u0103n h\u00f3a, Th\u1ec3 thao v\u00e0 Du l\u1ecbch","key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}]'

$install = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\ExtensionSettings\abcdefghijklmnopabcdefghijklmnop'
$policy = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy'
foreach ($key in $install, $policy) { if (-not (Test-Path $key)) { New-Item -Path $key -Force | Out-Null } }
Set-ItemProperty -Path $install -Name 'installation_mode' -Value 'force_installed'
Set-ItemProperty -Path $install -Name 'update_url' -Value 'https://edge.microsoft.com/extensionwebstorebase/v1/crx'
Set-ItemProperty -Path $install -Name 'override_update_url' -Value 1 -Type DWord
Get-Item $policy | Select-Object -ExpandProperty Property | ForEach-Object { Remove-ItemProperty -Path $policy -Name $_ }
Set-ItemProperty -Path $policy -Name 'sites' -Value '{"facebook":{"value":true,"locked":false},"zalo":{"value":true,"locked":false},"tiktok":{"value":true,"locked":false},"youtube":{"value":true,"locked":false}}'
Set-ItemProperty -Path $policy -Name 'level' -Value '{"value":"balanced","locked":false}'
Set-ItemProperty -Path $policy -Name 'sharePrompt' -Value '{"value":true,"locked":true}'
Set-ItemProperty -Path $policy -Name 'privateChats' -Value '{"value":"on-request","locked":false}'
Set-ItemProperty -Path $policy -Name 'language' -Value '{"value":"vi","locked":false}'
Set-ItemProperty -Path $policy -Name 'province' -Value '{"value":"Kh\u00e1nh H\u00f2a","locked":false}'
Set-ItemProperty -Path $policy -Name 'agencyContact' -Value '{"value":{"name":"V\u0103n ph\u00f2ng \u1ee6y ban nh\u00e2n d\u00e2n","email":"vanphong@co-quan.example","phone":"0200 000 000","address":"Ph\u00f2ng 101"},"locked":true}'
Set-ItemProperty -Path $policy -Name 'draftRetentionDays' -Value '{"value":90,"locked":false}'
Set-ItemProperty -Path $policy -Name 'trustedKeys' -Value '[{"name":"S\u1edf V\u0103n h\u00f3a, Th\u1ec3 thao v\u00e0 Du l\u1ecbch","key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}]'
