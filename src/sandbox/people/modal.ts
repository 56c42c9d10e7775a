import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord.js';
import type { Interaction } from '../rest/interactions.ts';

/** A text field of a modal. */
export interface ModalField {
  readonly customId: string;
  readonly label: string;
  readonly required: boolean;
  readonly long: boolean;
  readonly value: string;
  readonly placeholder: string;
  /** The newer way of placing a field: inside a label component. */
  readonly labelled: boolean;
}

/** The text fields of a modal, in order. */
export function modalFields(modal: APIModalInteractionResponseCallbackData): ModalField[] {
  return modal.components.flatMap((component) => {
    const labelled = component.type === ComponentType.Label;
    const inputs = labelled
      ? [component.component]
      : component.type === ComponentType.ActionRow
        ? component.components
        : [];
    return inputs.flatMap((input) => {
      if (input.type !== ComponentType.TextInput) return [];
      const { custom_id: customId, required = true, value = '', placeholder = '', style } = input;
      const label = labelled ? component.label : (input.label ?? customId);
      return [{ customId, label, required, value, placeholder, labelled, long: style === 2 }];
    });
  });
}

/** The `data` of a modal's submission. @throws Error for a field that isn't there or a required one left empty. */
export function fillModal(
  { modal }: Interaction,
  values: Readonly<Record<string, string>>,
): { custom_id: string; components: unknown[] } {
  if (!modal) throw new Error('no modal was opened');
  const fields = modalFields(modal);
  const names = fields.map(({ customId }) => customId);
  const unknown = Object.keys(values).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`no field "${unknown}"; there are: ${names.join(', ')}`);
  const components = fields.map(({ customId, required, labelled, value: preset }) => {
    const value = values[customId] ?? preset;
    if (required && value === '') throw new Error(`the field "${customId}" must be filled in`);
    const input = { type: ComponentType.TextInput, custom_id: customId, value };
    return labelled
      ? { type: ComponentType.Label, component: input }
      : { type: ComponentType.ActionRow, components: [input] };
  });
  return { custom_id: modal.custom_id, components };
}
