interface Encoding {
  /** As TextDecoder takes it. */
  readonly name: string;
  readonly label: string;
}

/** Where bytes are no UTF-8, most likely first. */
export const ENCODINGS: readonly Encoding[] = [
  { name: 'utf-8', label: 'UTF-8' },
  { name: 'windows-1252', label: 'Western (Windows-1252, Latin-1)' },
  { name: 'iso-8859-15', label: 'Western with euro (ISO 8859-15)' },
  { name: 'windows-1250', label: 'Central European (Windows-1250)' },
  { name: 'iso-8859-2', label: 'Central European (ISO 8859-2)' },
  { name: 'iso-8859-7', label: 'Greek (ISO 8859-7)' },
  { name: 'windows-1251', label: 'Cyrillic (Windows-1251)' },
  { name: 'koi8-r', label: 'Cyrillic (KOI8-R)' },
  { name: 'windows-1254', label: 'Turkish (Windows-1254)' },
  { name: 'windows-1255', label: 'Hebrew (Windows-1255)' },
  { name: 'windows-1256', label: 'Arabic (Windows-1256)' },
  { name: 'macintosh', label: 'Western (Macintosh)' },
  { name: 'shift_jis', label: 'Japanese (Shift JIS)' },
  { name: 'gb18030', label: 'Chinese (GB 18030)' },
  { name: 'big5', label: 'Chinese (Big5)' },
  { name: 'euc-kr', label: 'Korean (EUC-KR)' },
  { name: 'utf-16le', label: 'UTF-16, little endian' },
  { name: 'utf-16be', label: 'UTF-16, big endian' },
];
