/**
 * Rules of this house that the linter does not bring along.
 * @type {{ meta: { name: string }, rules: Record<string, { create(context: LintContext): Record<string, (node: CallLike) => void> }> }}
 * @typedef {{ report(problem: { node: CallLike, message: string }): void }} LintContext
 * @typedef {{ callee: { type: string, name?: string }, arguments: readonly unknown[] }} CallLike
 */
const plugin = {
  meta: { name: 'house' },
  rules: {
    'no-present-moment': {
      create(context) {
        /** @param {CallLike} node */
        const isDate = (node) => node.callee.type === 'Identifier' && node.callee.name === 'Date';
        const message = 'The present moment comes in as the argument `now`.';
        return {
          NewExpression(node) {
            if (isDate(node) && node.arguments.length === 0) context.report({ node, message });
          },
          CallExpression(node) {
            if (isDate(node)) context.report({ node, message });
          },
        };
      },
    },
  },
};

export default plugin;
