import { GatewayCloseCodes } from 'discord.js';
import { type Ending, EXIT_STATUS } from '../../exit-status.ts';

/** What to mend where Discord ends the connection for good, by its close code (discord.com/developers/docs/topics/opcodes-and-status-codes). */
const MENDS: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'it does not take the token in DISCORD_TOKEN any more. Copy it again from the developer portal.',
  [GatewayCloseCodes.InvalidShard]:
    'it does not take the shard that this program connects as. Update it: git pull && npm ci.',
  [GatewayCloseCodes.ShardingRequired]:
    'the bot is in more servers by now than its connections may have. A new start opens as many as are needed.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'this version of the program is too old for Discord. Update it: git pull && npm ci.',
  [GatewayCloseCodes.InvalidIntents]:
    'this version of the program asks for what Discord does not know. Update it: git pull && npm ci.',
  [GatewayCloseCodes.DisallowedIntents]:
    'the bot asks for messages that it may not have. See "Bot" in the developer portal, or update the program.',
};

/** Why the program ends after a close code that discord.js does not reconnect after. */
export function endingFor(code: number): Ending {
  const why = MENDS[code] ?? 'Discord will not say why. Look at status.discord.com, and start me again.';
  const helpsToStartAgain = code === GatewayCloseCodes.ShardingRequired;
  return {
    status: helpsToStartAgain ? EXIT_STATUS.unreachable : EXIT_STATUS.refused,
    message: `Discord ended the connection for good (close code ${code}): ${why}`,
  };
}
