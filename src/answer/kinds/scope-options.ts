/** The options of every kind that can be kept to an outlet and to dates. */
export const SCOPE_OPTIONS = {
  outlet: { description: 'scope.option.outlet', suggests: 'outlets' },
  from: { description: 'scope.option.from' },
  to: { description: 'scope.option.to' },
} as const;
