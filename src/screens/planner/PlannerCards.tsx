import { AskedAbsence } from './asked/AskedAbsence.tsx';
import { ExpectedCases } from './expected/ExpectedCases.tsx';
import { SavedPlans } from './plans/SavedPlans.tsx';

/** What goes into a plan beside absences, and what is made of it. */
export function PlannerCards() {
  return (
    <>
      <ExpectedCases />
      <AskedAbsence />
      <SavedPlans />
    </>
  );
}
