/**
 * Cases per SE with one decimal; a dash where nobody works.
 *
 * @example formatLoad(8.5) // '8.5'
 */
export const formatLoad = (load: number): string => (Number.isFinite(load) ? load.toFixed(1) : '–');
