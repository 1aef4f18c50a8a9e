import type { CaseStatus } from '../../../core/board/case.ts';
import { wordList } from './word-list.ts';

/** What help desks call the states of a ticket, in plain words (English, French, German, Spanish, Portuguese, Italian). */
export const STATUS_WORDS: Readonly<Record<CaseStatus, readonly string[]>> = {
  new: wordList(`
    new, to do, todo, backlog, triage, needs triage, waiting for triage, unstarted, submitted, created,
    unassigned, selected for development, nouveau, nouvelle, a faire, neu, nuevo, novo, nuovo, por hacer
  `),
  open: wordList(`
    open, opened, reopened, re opened, in progress, in review, in development, work in progress,
    started, assigned, active, escalated, waiting for support, waiting for us, under investigation,
    acknowledged, indeterminate, ouvert, ouverte, en cours, en cours de traitement, rouvert, pris en
    charge, affecte, assigne, offen, in bearbeitung, zugewiesen, abierto, en curso, en progreso, aberto,
    em andamento, aperto, in corso
  `),
  pending: wordList(`
    pending, awaiting reply, awaiting response, awaiting customer, waiting for customer, waiting on
    customer, waiting for reply, waiting, answered, need more info, needs info, en attente, en attente
    client, en attente du client, attente client, wartend, warten auf kunde, wartet auf kunde,
    ruckfrage, pendiente, pendente, in attesa
  `),
  'on-hold': wordList(`
    hold, on hold, blocked, paused, suspended, deferred, waiting on third party, waiting for third
    party, waiting for engineering, en pause, suspendu, bloque, en attente tiers, blockiert,
    zuruckgestellt, en espera, em espera, sospeso
  `),
  solved: wordList(`
    solved, resolved, done, fixed, completed, complete, finished, merged, resolu, resolue, termine,
    terminee, traite, gelost, erledigt, fertig, resuelto, resolvido, risolto
  `),
  closed: wordList(`
    closed, close, canceled, cancelled, duplicate, declined, rejected, deleted, archived, won t do, wont
    do, won t fix, wontfix, abandoned, spam, not planned, clos, close e, ferme, fermee, cloture,
    cloturee, annule, annulee, supprime, geschlossen, abgebrochen, storniert, cerrado, cancelado,
    fechado, chiuso
  `),
};
