import type { CaseField } from '../../../core/import/case-field.ts';
import type { ImportFormat } from '../../../core/import/import-table.ts';
import { wordList } from '../words/word-list.ts';

type Columns = Readonly<Partial<Record<CaseField, readonly string[]>>>;

const ZENDESK: Columns = {
  id: ['id', 'ticket id'],
  title: ['subject', 'raw subject', 'ticket subject'],
  customer: wordList(`
    organization, organization name, ticket organization name, organization id, requester, requester
    name, requester email, requester id
  `),
  owner: ['assignee', 'assignee name', 'assignee id'],
  openedAt: ['created at', 'requested', 'ticket created', 'ticket created date', 'created'],
  closedAt: ['solved at', 'ticket solved date'],
  deleted: ['fivetran deleted'],
};

const JIRA: Columns = {
  id: ['issue key', 'key'],
  title: ['summary', 'fields summary'],
  description: ['description', 'fields description'],
  customer: ['organizations', 'organization', 'customer', 'fields reporter display name', 'reporter'],
  status: ['status', 'fields status name', 'status name'],
  priority: ['priority', 'fields priority name', 'priority name'],
  owner: ['assignee', 'fields assignee display name', 'assignee display name', 'fields assignee account id'],
  ownerEmail: ['fields assignee email address', 'assignee email address'],
  openedAt: ['created', 'fields created'],
  closedAt: ['resolved', 'fields resolutiondate', 'resolution date'],
  updatedAt: ['updated', 'fields updated'],
  url: ['url', 'self'],
  scope: [],
};

const GITHUB: Columns = {
  id: ['number', 'id'],
  scope: wordList(`
    repository, repository full name, repository name with owner, repo, package, repository url, html
    url, url, repository id
  `),
  description: ['body'],
  customer: ['user login', 'author login', 'author', 'user', 'user id'],
  priority: ['priority', 'labels'],
  owner: ['assignee login', 'assignee', 'assignees'],
  url: ['html url', 'url'],
  pullRequest: ['pull request', 'pull request url', 'is pull request'],
};

const LINEAR: Columns = {
  id: ['identifier', 'id'],
  customer: ['customer', 'customers', 'customer name', 'creator', 'creator name'],
  status: ['status', 'state name', 'state'],
  priority: ['priority label', 'priority'],
  owner: ['assignee', 'assignee name', 'assignee display name'],
  openedAt: ['created', 'created at'],
  closedAt: ['completed', 'completed at', 'canceled', 'canceled at'],
  scope: [],
};

/** What a known format calls its columns; fields it does not list go by the common words. */
export const FORMAT_COLUMNS: Readonly<Record<ImportFormat, Columns>> = {
  zendesk: ZENDESK,
  jira: JIRA,
  github: GITHUB,
  linear: LINEAR,
  workday: {},
  table: {},
};
