const tenth = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** A figure to a tenth, without a tenth that is 0. */
export const formatTenth = (value: number): string => tenth.format(value);
