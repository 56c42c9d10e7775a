import { fileURLToPath } from 'node:url';
import { runSetup } from '../setup/setup.ts';
import { openConversation } from '../setup/terminal-conversation.ts';

/** Sets the bot up in a conversation at this terminal; returns the exit status. */
export async function setUp(): Promise<number> {
  const conversation = openConversation();
  try {
    await runSetup({
      conversation,
      folder: process.cwd(),
      project: fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, ''),
      environment: process.env,
    });
    return 0;
  } finally {
    conversation.close();
  }
}
