import { createHash } from 'node:crypto';

const ROUNDS = 5000;
const LETTERS = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
// Which three bytes of the digest make each group of four letters, as crypt(3) orders them.
const GROUPS = Array.from({ length: 21 }, (_, group) => {
  const bytes = [group, group + 21, group + 42];
  const turn = group % 3;
  return [...bytes.slice(turn), ...bytes.slice(0, turn)];
});

/** @param {readonly Uint8Array[]} parts */
function digest(...parts) {
  const hash = createHash('sha512');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/**
 * @param {Buffer} block
 * @param {number} length
 */
function stretch(block, length) {
  return Buffer.alloc(length, block);
}

/**
 * @param {number} value
 * @param {number} count
 */
function letters(value, count) {
  return Array.from({ length: count }, (_, place) => LETTERS[(value >> (6 * place)) & 63]).join('');
}

/** @param {Buffer} bytes */
function encode(bytes) {
  const groups = GROUPS.map(([high = 0, middle = 0, low = 0]) =>
    letters(((bytes[high] ?? 0) << 16) | ((bytes[middle] ?? 0) << 8) | (bytes[low] ?? 0), 4),
  );
  return `${groups.join('')}${letters(bytes[63] ?? 0, 2)}`;
}

/**
 * The first digest: what goes in depends on the bits of the password's length.
 *
 * @param {Buffer} password
 * @param {Buffer} salt
 */
function begin(password, salt) {
  const other = digest(password, salt, password);
  const bits = [];
  for (let rest = password.length; rest > 0; rest >>= 1) bits.push((rest & 1) === 1 ? other : password);
  return digest(password, salt, stretch(other, password.length), ...bits);
}

/**
 * The hash of a password that crypt(3) calls SHA-512 (`$6$`), the strongest that every lighttpd and Apache httpd on
 * Linux can check. https://www.akkadia.org/drepper/SHA-crypt.txt
 *
 * @param {string} password
 * @param {string} salt up to 16 letters, digits, dots and slashes
 * @returns {string} `$6$salt$hash`
 */
export function sha512Crypt(password, salt) {
  const secret = Buffer.from(password, 'utf8');
  const grain = Buffer.from(salt.slice(0, 16), 'utf8');
  let current = begin(secret, grain);
  const p = stretch(digest(...Array.from({ length: secret.length }, () => secret)), secret.length);
  const s = stretch(digest(...Array.from({ length: 16 + (current[0] ?? 0) }, () => grain)), grain.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const odd = round % 2 === 1;
    current = digest(
      odd ? p : current,
      ...(round % 3 === 0 ? [] : [s]),
      ...(round % 7 === 0 ? [] : [p]),
      odd ? current : p,
    );
  }
  return `$6$${salt.slice(0, 16)}$${encode(current)}`;
}
