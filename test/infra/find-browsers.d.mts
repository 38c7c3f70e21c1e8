export const findChromium: () => string | undefined;
export const findNginx: () => string | undefined;
