interface OtherFormat {
  reason: string;
  hint: string;
}

const OPEN_BOARD = 'Choose a board that Evenkeel exported; its first line names the format evenkeel-board.';
const KNOWN: Readonly<Record<string, OtherFormat>> = {
  'evenkeel-status': {
    reason: 'this is a status file: it tells the levels and holds no people and no cases',
    hint: 'Ask for the board itself, or open the file on the Status screen.',
  },
  'evenkeel-policy': { reason: 'this is a policy: it tells the rules and holds no board', hint: OPEN_BOARD },
};
const TICKET_KEYS = ['tickets', 'issues', 'cases'];
const IMPORT = 'Bring an export of the help desk in on the Import page.';

function describeText(text: string): OtherFormat {
  if (/^\s*</.test(text)) return { reason: 'this looks like a web page, perhaps a login page', hint: OPEN_BOARD };
  return { reason: 'this is text, not a JSON document', hint: OPEN_BOARD };
}

function describeObject(input: object): OtherFormat {
  if ('format' in input && typeof input.format === 'string') {
    const known = Object.hasOwn(KNOWN, input.format) ? KNOWN[input.format] : undefined;
    return known ?? { reason: `the format is “${input.format.slice(0, 60)}”, not evenkeel-board`, hint: OPEN_BOARD };
  }
  const tickets = TICKET_KEYS.some((key) => key in input);
  return tickets
    ? { reason: 'this looks like an export of a help desk', hint: IMPORT }
    : { reason: 'the document names no format', hint: OPEN_BOARD };
}

/**
 * Says what a value that is no board looks like, and what to do with it.
 *
 * @example describeOtherFormat([]) // { reason: 'this is a list …', hint: 'Bring an export …' }
 */
export function describeOtherFormat(input: unknown): OtherFormat {
  if (typeof input === 'string') return describeText(input);
  if (Array.isArray(input)) return { reason: 'this is a list, perhaps an export of a help desk', hint: IMPORT };
  if (typeof input === 'object' && input !== null) return describeObject(input);
  return {
    reason: `this is ${input === undefined || input === null ? 'empty' : `a ${typeof input}`}, not a board`,
    hint: OPEN_BOARD,
  };
}
