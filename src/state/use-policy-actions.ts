import { useMemo } from 'react';
import { POLICY_EXAMPLES, type PolicyExample } from '../data/policy/examples.ts';
import { loadExample } from '../data/policy/load-example.ts';
import { useBoardStore } from './board-context.ts';
import { DONE, refused, type Outcome } from './outcome.ts';
import { takingOf, type TakenPolicy } from './policy/taking.ts';
import { usePolicySource } from './use-policy-source.ts';

interface PolicyActions {
  /** Takes the text of a policy file into use on this device; where it does not hold together, nothing changes. */
  readonly take: (text: string, name: string) => TakenPolicy;
  readonly useBuiltIn: () => void;
  /** Back to the one that lies beside the app. */
  readonly useBeside: () => void;
  readonly hasBeside: boolean;
  /** Policies of other teams to try. */
  readonly examples: readonly PolicyExample[];
  /** The policy of an example with its board; the board before can be had back. */
  readonly tryExample: (id: string) => Promise<Outcome>;
  readonly dismissTrouble: () => void;
  /** The policy in use as the text of a file. */
  readonly exportText: () => string;
}

const SCHEMA = './schema/policy.schema.json';

/** What can be done about the policy in use. */
export const usePolicyActions = (): PolicyActions => {
  const store = useBoardStore();
  const { hasBeside } = usePolicySource();
  return useMemo(() => {
    const taking = takingOf(store);
    return {
      take: (text, name) => taking.choose('file', text, name),
      useBuiltIn: taking.chooseBuiltIn,
      useBeside: taking.dropChoice,
      hasBeside,
      examples: POLICY_EXAMPLES,
      async tryExample(id) {
        const example = await loadExample(id);
        if (!example.ok) return example;
        const taken = taking.choose('example', example.policy, example.name);
        if (!taken.ok) return refused(`The policy of this example was refused: ${taken.problems[0]?.reason ?? ''}.`);
        await store.openBoard(example.board, 'demo');
        return DONE;
      },
      dismissTrouble: () => store.api.setState({ policyTrouble: null }),
      exportText: () => `${JSON.stringify({ $schema: SCHEMA, ...store.policy }, null, 2)}\n`,
    } satisfies PolicyActions;
  }, [store, hasBeside]);
};
