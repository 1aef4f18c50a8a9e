import type { ImportAnswer } from './import-messages.ts';

type About = ImportAnswer['about'];
type Answer<Kind extends About> = Extract<ImportAnswer, { about: Kind }>;

const isAbout = <Kind extends About>(answer: ImportAnswer, about: Kind): answer is Answer<Kind> =>
  answer.about === about;

/** The answer of the kind that belongs to a question; any other would be a fault of this app. */
export async function expectAnswer<Kind extends About>(
  asked: Promise<ImportAnswer>,
  about: Kind,
): Promise<Answer<Kind>> {
  const answer = await asked;
  if (isAbout(answer, about)) return answer;
  throw new Error(`An answer about ${about} was expected, not about ${answer.about}`);
}
