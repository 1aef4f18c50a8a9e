import type { Priority } from '../../../core/policy/primitives.ts';
import { wordList } from './word-list.ts';

/** What help desks call priorities, in plain words; bare numbers are Jira's ids of its five. */
export const PRIORITY_WORDS: Readonly<Record<Priority, readonly string[]>> = {
  p0: wordList(`
    urgent, highest, critical, blocker, emergency, immediate, showstopper, urgente, critique, bloquant,
    bloquante, tres haute, tres elevee, dringend, kritisch, sofort, sehr hoch, critico, critica
  `),
  p1: ['high', 'major', 'important', 'haute', 'haut', 'elevee', 'eleve', 'majeur', 'majeure', 'hoch', 'alta', 'alto'],
  p2: wordList(`
    normal, medium, moderate, standard, default, normale, moyenne, moyen, mittel, media, medio, no
    priority
  `),
  p3: wordList(`
    low, lowest, minor, trivial, basse, bas, faible, mineur, mineure, tres basse, niedrig, gering, sehr
    niedrig, baja, baixa, bassa
  `),
};
