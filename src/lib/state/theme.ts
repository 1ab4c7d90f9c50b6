// The looks of the page.
export const themes = ['auto', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

export const isTheme = (value: unknown): value is Theme => (themes as readonly unknown[]).includes(value);
