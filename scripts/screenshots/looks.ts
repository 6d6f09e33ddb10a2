/** How a picture is to look. */
export interface Look {
  readonly theme: 'light' | 'dark' | 'forced';
  /** CSS pixels. */
  readonly width: 360 | 640 | 768 | 1280;
  readonly height: number;
  readonly language: 'vi' | 'en';
  /** 2 is what a browser does at 200 % zoom: half as many CSS pixels, each twice as large. */
  readonly scale: 1 | 2;
}

const WIDTHS = [360, 768, 1280] as const;
const HEIGHTS = { 360: 740, 768: 900, 1280: 900 } as const;

/** Every theme at every width in both languages. */
export const ALL_LOOKS: readonly Look[] = (['light', 'dark', 'forced'] as const).flatMap((theme) =>
  WIDTHS.flatMap((width) =>
    (['vi', 'en'] as const).map(
      (language): Look => ({ theme, width, height: HEIGHTS[width], language, scale: 1 }),
    ),
  ),
);

/** 200 % zoom on a screen of 1280 × 900. */
export const ZOOM_LOOKS: readonly Look[] = [
  { theme: 'light', width: 640, height: 450, language: 'vi', scale: 2 },
  { theme: 'dark', width: 640, height: 450, language: 'en', scale: 2 },
];

/** Each theme, width and language at least once, for what differs little between them. */
export const FEW_LOOKS: readonly Look[] = [
  { theme: 'light', width: 360, height: 740, language: 'vi', scale: 1 },
  { theme: 'dark', width: 360, height: 740, language: 'vi', scale: 1 },
  { theme: 'forced', width: 768, height: 900, language: 'vi', scale: 1 },
  { theme: 'dark', width: 768, height: 900, language: 'en', scale: 1 },
  { theme: 'light', width: 1280, height: 900, language: 'vi', scale: 1 },
];

/** `dark-360-vi`; at 200 % zoom `light-zoom200-vi`. */
export function lookName({ theme, width, language, scale }: Look): string {
  return `${theme}-${scale === 2 ? 'zoom200' : width}-${language}`;
}

/** The generators' own theme under this look. */
export function siteTheme({ theme }: Look): 'light' | 'dark' {
  return theme === 'dark' ? 'dark' : 'light';
}
