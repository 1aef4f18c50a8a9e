import { TEXT_LIMIT } from '../../../core/policy/primitives.ts';

const SAFE = /^(?:https?:\/\/|mailto:)/i;
const ZENDESK_API = /^(https:\/\/[^/]+)\/api\/v2\/(?:tickets|requests)\/(\d+)\.json$/;
const JIRA_API = /^(https?:\/\/[^?]+?)\/rest\/api\/\w+\/issue\/[^/]+$/;
const GITHUB_API = /^https:\/\/api\.github\.com\/repos\/([^/]+\/[^/]+\/issues\/\d+)$/;

function forReaders(text: string, id: string): string {
  const [, zendesk, number] = ZENDESK_API.exec(text) ?? [];
  if (zendesk !== undefined) return `${zendesk}/agent/tickets/${number}`;
  const jira = JIRA_API.exec(text)?.[1];
  if (jira !== undefined) return `${jira}/browse/${id}`;
  const issue = GITHUB_API.exec(text)?.[1];
  return issue === undefined ? text : `https://github.com/${issue}`;
}

/**
 * The address of a case for people to open: that of the page where an export names the one for programs. Null for
 * anything but http, https and mailto.
 */
export function caseAddress(text: string, id: string): string | null {
  const address = forReaders(text, id);
  return SAFE.test(address) && URL.canParse(address) && address.length <= TEXT_LIMIT ? address : null;
}
