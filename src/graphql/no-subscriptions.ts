import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

/** Refuses subscriptions where they are read; graphql-js would fail only where they are run. */
export const noSubscriptions: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation !== OperationTypeNode.SUBSCRIPTION) return;
    context.reportError(
      new GraphQLError('This API has no subscriptions. Send a query, and send it again for news.', {
        nodes: [node],
        extensions: { code: 'BAD_REQUEST' },
      }),
    );
  },
});
