import {
  type GatewayInteractionCreateDispatchData,
  InteractionResponseType,
  InteractionType,
  type WebSocketOptions,
} from 'discord.js';
import { openPostedConnection, type PostedConnection } from './posted-connection.ts';
import { createSignatureCheck } from './signature.ts';

const path = '/interactions';

/** Commands and buttons that Discord posts over HTTP, in the place of its gateway. */
export interface PostedInteractions {
  /** For discord.js: what stands in the place of the gateway. */
  readonly buildStrategy: NonNullable<WebSocketOptions['buildStrategy']>;
  /** Where Discord posts, below the address of the bot's own pages. */
  readonly path: string;
  /** Takes what is posted there: 401 where the application did not sign it, 503 before the bot is connected. */
  receive(request: Request): Promise<Response>;
}

/** `address`: where others reach this program's pages, without a slash at the end. Nothing is taken before discord.js connects. */
export function openPostedInteractions(address: string): PostedInteractions {
  let connection: PostedConnection | null = null;
  let isSigned: ReturnType<typeof createSignatureCheck> | null = null;
  return {
    path,
    buildStrategy: (manager) => {
      connection = openPostedConnection(manager, {
        endpoint: address + path,
        onKey: (key) => {
          isSigned = createSignatureCheck(key);
        },
      });
      return connection.strategy;
    },
    async receive(request) {
      if (!isSigned || !connection) return say(503, 'The bot is not connected yet.');
      const body = await request.text();
      const { headers } = request;
      const signature = headers.get('x-signature-ed25519') ?? '';
      const timestamp = headers.get('x-signature-timestamp') ?? '';
      if (!isSigned({ signature, timestamp, body })) return say(401, 'The signature is not right.');
      const posted: GatewayInteractionCreateDispatchData | { readonly type: InteractionType.Ping } =
        JSON.parse(body);
      if (posted.type === InteractionType.Ping) return Response.json({ type: InteractionResponseType.Pong });
      connection.deliver(posted);
      // The answer goes by the REST API, as it does for what comes by the gateway.
      return new Response(null, { status: 202 });
    },
  };
}

function say(status: number, text: string): Response {
  return new Response(`${text}\n`, { status });
}
