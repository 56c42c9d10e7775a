/** The options of every kind that can be kept to an outlet and to dates. */
export const SCOPE_OPTIONS = {
  outlet: { description: 'Only articles of this outlet', suggests: 'outlets' },
  from: { description: 'Not before: 2024, 2024-10, 16 Oct 2024 or "last week"' },
  to: { description: 'Not after: 2024, 2024-10, 16 Oct 2024 or "last week"' },
} as const;
