const PLAIN = /^\p{ASCII}*$/u;
const ACCENT = /\p{M}/gu;

/**
 * A text as it is compared when case and accents do not matter: in names, and in what somebody types to find a case.
 *
 * @example foldText('Zoë Ångström') // 'zoe angstrom'
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replaceAll(ACCENT, '').toLowerCase().normalize('NFC');
}
