import { ComponentType } from 'discord.js';
import type { Backend, RequestRecord } from '../rest/backend.ts';
import { answerDeadline } from '../rest/interactions.ts';
import { limits } from '../rules/limits.ts';
import { textBytes } from '../rules/message-limits.ts';
import { walkComponents } from '../world/components.ts';
import type { MessageRecord } from '../world/world.ts';

/** One limit of Discord's, and how near a message comes to it. */
export interface LimitUse {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
}

/** What stands behind a message of the bot's, for whoever writes commands. */
export interface Inspection {
  readonly requests: readonly Pick<
    RequestRecord,
    'method' | 'path' | 'status' | 'milliseconds' | 'body' | 'files'
  >[];
  readonly checks: readonly LimitUse[];
  /** Milliseconds from the person's act to the first answer and to the last change; null where no act led to it. */
  readonly timing: {
    readonly firstAnswer: number;
    readonly lastChange: number;
    readonly deadline: number;
  } | null;
  /** Names of rules that were broken since that act. */
  readonly violations: readonly string[];
  readonly pings: number;
}

/** The requests that made a message, its distance from Discord's limits, and its timing. */
export function inspectMessage(
  { requests, interactions }: Backend,
  record: MessageRecord,
  violations: readonly { readonly rule: string; readonly detail: string; readonly at: number }[],
): Inspection {
  const made = requests.filter(({ messageId }) => messageId === record.data.id);
  const interaction = record.interactionId === null ? undefined : interactions.all.get(record.interactionId);
  const last = made.at(-1);
  const since = interaction?.startedAt ?? made[0]?.at ?? 0;
  const firstAnswer = (interaction?.answeredAt ?? since) - since;
  const lastChange = last
    ? Math.max(firstAnswer, Math.round(last.at + last.milliseconds - since))
    : firstAnswer;
  return {
    requests: made.map(({ method, path, status, milliseconds, body, files }) => ({
      method,
      path: withoutToken(path),
      status,
      milliseconds,
      body,
      files,
    })),
    checks: checksOf(record),
    timing: interaction ? { firstAnswer, lastChange, deadline: answerDeadline } : null,
    violations: violations.filter(({ at }) => at >= since).map(({ rule, detail }) => `${rule}: ${detail}`),
    pings: record.pings.length,
  };
}

/** The token of an interaction is long and nobody's business. */
function withoutToken(path: string): string {
  return path.replace(/^(\/(?:webhooks|interactions)\/\d+\/)[^/]+/, '$1…');
}

function checksOf({ data }: MessageRecord): LimitUse[] {
  const components = [...walkComponents(data.components ?? [])].map(({ component }) => component);
  const most = (numbers: readonly number[]): number => Math.max(0, ...numbers);
  const texts = components.flatMap((one) =>
    one.type === ComponentType.TextDisplay ? one.content.length : [],
  );
  const rows = components.flatMap((one) =>
    one.type === ComponentType.ActionRow ? one.components.length : [],
  );
  const ids = components.flatMap((one) => ('custom_id' in one && one.custom_id ? one.custom_id.length : []));
  const labels = components.flatMap((one) => ('label' in one && one.label ? one.label.length : []));
  return [
    { name: 'components, nested ones counted', value: components.length, limit: limits.components },
    { name: 'characters in all texts', value: texts.reduce((a, b) => a + b, 0), limit: limits.text },
    {
      name: 'bytes of text, 12 added a block',
      value: textBytes(data.components ?? []),
      limit: limits.textBytes,
    },
    { name: 'characters of content', value: data.content.length, limit: limits.content },
    { name: 'buttons in the fullest row', value: most(rows), limit: limits.buttonsInARow },
    { name: 'characters in the longest label', value: most(labels), limit: limits.label },
    { name: 'characters in the longest custom_id', value: most(ids), limit: limits.customId },
    { name: 'files', value: data.attachments.length, limit: limits.files },
  ];
}
