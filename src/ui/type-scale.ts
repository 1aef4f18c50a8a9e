/** How much larger than usual the page's type is: 1 for 16 px, 2 on a very wide screen. */
export const typeScale = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
