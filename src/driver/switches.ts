/** What Playwright switches off itself: Chromium heeds only the last list it is given, so ours has to repeat it. */
const playwrightLeavesOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Parts of the browser's own window that no page sees, each a process of its own beside every page. */
const windowFurniture = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

/** How a browser for probes is started; `pictures` and fonts only where evidence wants them. */
export function browserSwitches({ pictures }: { pictures: boolean }): string[] {
  return [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-gpu',
    `--disable-features=${[...playwrightLeavesOff, ...windowFurniture].join(',')}`,
    ...(pictures ? [] : ['--disable-remote-fonts', '--blink-settings=imagesEnabled=false']),
  ];
}
