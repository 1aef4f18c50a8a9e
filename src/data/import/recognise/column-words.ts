import type { CaseField } from '../../../core/import/case-field.ts';
import { wordList } from '../words/word-list.ts';

/** What columns are called in plain words, the likeliest first; used where the format has no list of its own. */
export const COLUMN_WORDS: Readonly<Record<CaseField, readonly string[]>> = {
  id: wordList(`
    ticket id, ticket number, ticket no, case id, case number, issue key, issue id, key, identifier,
    incident number, request number, request id, number, id, numero ticket, numero de ticket, no ticket,
    id ticket, ticketnummer, ticket nr, vorgangsnummer, numero, reference, ref, ticket, case
  `),
  scope: ['repository', 'repository name', 'repo', 'package'],
  title: wordList(`
    subject, title, summary, ticket subject, case subject, issue title, short description, headline,
    sujet, objet, titre, betreff, titel, asunto, titulo, oggetto, nature ticket
  `),
  description: wordList(`
    description, body, content, details, message, text, comment, contenu, beschreibung, descripcion,
    descricao, descrizione
  `),
  customer: wordList(`
    customer, customer name, organization, organization name, organisation, company, company name,
    account, account name, client, kunde, cliente, entreprise, requester, requester name, requester
    email, reporter, contact, email contact, identifiant contact, demandeur
  `),
  status: wordList(`
    status, state, ticket status, case status, issue status, statut, statut ticket, etat, zustand,
    estado, stato
  `),
  priority: wordList(`
    priority, ticket priority, severity, urgency, priorite, niveau priorite ticket, urgence, prioritat,
    dringlichkeit, prioridad, prioridade, priorita
  `),
  segment: wordList(`
    segment, customer segment, plan, tier, support plan, support tier, customer type, account type,
    subscription
  `),
  owner: wordList(`
    owner, assignee, assigned to, assignee name, agent, agent name, case owner, ticket owner, assigned
    agent, nom agent proprietaire ticket, nom de l agent, proprietaire, assigne a, responsable,
    bearbeiter, zugewiesen an, asignado a, assignee id, owner id
  `),
  ownerFirstName: ['owner first name', 'assignee first name', 'agent first name', 'prenom agent proprietaire ticket'],
  ownerEmail: ['assignee email', 'owner email', 'agent email'],
  region: ['region', 'coverage', 'sales region', 'support region', 'geo'],
  openedAt: wordList(`
    created at, created, created date, creation date, opened at, opened, open date, date opened, created
    time, ticket created, requested, date heure creation ticket, date heure depot formulaire, date de
    creation, cree le, date creation, erstellt, erstellt am, eroffnet am, fecha de creacion, creado,
    criado em
  `),
  firstReplyAt: ['first reply at', 'first response at', 'first response date', 'first replied at', 'first reply'],
  closedAt: wordList(`
    closed at, closed, resolved, resolved at, solved at, completed, completed at, close date, date heure
    cloture ticket, date heure resolution ticket, resolution date, geschlossen am
  `),
  updatedAt: ['updated at', 'updated', 'last modified', 'modified at', 'last updated', 'mis a jour le'],
  url: ['url', 'link', 'html url', 'web url', 'permalink', 'ticket url', 'lien'],
  openedByCE: ['opened by ce', 'ce engaged', 'opened by customer engineer'],
  pullRequest: ['pull request', 'is pull request'],
  deleted: ['deleted', 'is deleted', 'fivetran deleted'],
  count: ['open cases', 'open tickets', 'active cases', 'active tickets', 'case count', 'ticket count', 'count'],
};
