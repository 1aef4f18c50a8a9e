/** What lies beside the app as `policy.json`. */
export type Beside =
  /** Nothing that is meant as a policy: no file, or the page that a static host gives for every address. */
  | { readonly state: 'none' }
  /** The file that comes with the app: it stands for the built-in policy. */
  | { readonly state: 'built-in' }
  | { readonly state: 'found'; readonly text: string }
  /** `reason` is null where the network is gone. */
  | { readonly state: 'unknown'; readonly reason: string | null };

/** Longer than anybody waits for a first screen, and shorter than a wall may stay empty. */
const LONGEST_WAIT_MS = 8000;

/** Looks for a team's own policy. `afresh`: past the browser's cache. Never rejects. */
export const askBeside = async (afresh: boolean): Promise<Beside> => {
  try {
    const response = await fetch(new URL('policy.json', document.baseURI), {
      cache: afresh ? 'no-cache' : 'default',
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    });
    if (response.status === 404 || response.status === 410) return { state: 'none' };
    if (!response.ok) return { state: 'unknown', reason: `policy.json was answered with ${response.status}` };
    return understandBeside(await response.text());
  } catch {
    return { state: 'unknown', reason: null };
  }
};

/** Tells the file that comes with the app, and a host's page for addresses that do not exist, from a team's policy. */
export const understandBeside = (text: string): Beside => {
  if (text.trimStart().startsWith('<')) return { state: 'none' };
  return isMarker(text) ? { state: 'built-in' } : { state: 'found', text };
};

/** Longer than this it is more than a marker, and not worth reading twice. */
const MARKER_LENGTH = 1000;

function isMarker(text: string): boolean {
  if (text.length > MARKER_LENGTH) return false;
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null && 'builtIn' in content && content.builtIn === 'handbook';
  } catch {
    return false;
  }
}
