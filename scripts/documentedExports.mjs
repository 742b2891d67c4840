/**
 * An ESLint rule for the house: whatever a module exports says in a docstring what it is.
 * A re-export and the second half of an overload need none of their own.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const documentedExports = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      missing:
        'An export without a docstring: say what it is for, its units and its bounds (/** … */).',
    },
  },
  create(context) {
    const source = context.sourceCode;
    /** @param {any} node */
    const check = (node) => {
      if (!node.declaration) return;
      const comments = source.getCommentsBefore(node);
      const last = comments[comments.length - 1];
      if (last?.type === 'Block' && last.value.startsWith('*')) return;
      const siblings = node.parent.body;
      const previous = siblings[siblings.indexOf(node) - 1];
      if (previous?.declaration?.type === 'TSDeclareFunction') return;
      context.report({ node, messageId: 'missing' });
    };
    return { ExportNamedDeclaration: check, ExportDefaultDeclaration: check };
  },
};
