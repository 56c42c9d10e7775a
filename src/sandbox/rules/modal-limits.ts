import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord.js';
import type { FormIssue } from './api-error.ts';

/** What Discord would not show of a modal, beyond its schema: five fields at most, each with an id of its own. */
export function modalIssues(modal: APIModalInteractionResponseCallbackData): FormIssue[] {
  const issues: FormIssue[] = [];
  if (modal.components.length > 5) {
    issues.push({
      path: ['data', 'components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: 'Must be between 1 and 5 in length.',
    });
  }
  const seen = new Set<string>();
  for (const [at, component] of modal.components.entries()) {
    const fields =
      component.type === ComponentType.ActionRow
        ? component.components
        : component.type === ComponentType.Label
          ? [component.component]
          : [];
    for (const field of fields) {
      if (!('custom_id' in field)) continue;
      if (seen.has(field.custom_id)) {
        issues.push({
          path: ['data', 'components', at],
          code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
          message: 'Component custom id cannot be duplicated',
        });
      }
      seen.add(field.custom_id);
    }
  }
  return issues;
}
