import { type APIApplicationCommand, ApplicationCommandType } from 'discord.js';
import { Hono } from 'hono';
import { invalidForm, refuse } from '../../rules/api-error.ts';
import { commandIssues } from '../../rules/command-limits.ts';
import { type CommandBody, checkBody } from '../../rules/schemas.ts';
import type { Backend, RequestVariables } from '../backend.ts';

const everywhere = '/applications/:app/commands';
const inGuild = '/applications/:app/guilds/:guild/commands';

/** Registering application commands, for every server or for one. */
export function commandRoutes(backend: Backend): Hono<RequestVariables> {
  const { registered, scopeOf, store, made } = openRegister(backend);
  const routes = new Hono<RequestVariables>();
  for (const path of [everywhere, inGuild]) {
    routes.get(path, (c) => c.json(registered(scopeOf(c.req.param('app'), c.req.param('guild')))));
    routes.put(path, async (c) => {
      const scope = scopeOf(c.req.param('app'), c.req.param('guild'));
      const json = c.get('json');
      if (!Array.isArray(json))
        throw invalidForm([
          { path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' },
        ]);
      const bodies: CommandBody[] = [];
      for (const [at, item] of json.entries()) bodies.push(await checkBody('command', item, [at]));
      const issues = commandIssues(bodies);
      if (issues.length > 0) throw invalidForm(issues);
      store(
        scope,
        bodies.map((body) => made(body, scope)),
      );
      return c.json(registered(scope));
    });
    routes.post(path, async (c) => {
      const scope = scopeOf(c.req.param('app'), c.req.param('guild'));
      const body = await checkBody('command', c.get('json'));
      const issues = commandIssues([body]);
      if (issues.length > 0) throw invalidForm(issues);
      const command = made(body, scope);
      const others = registered(scope).filter(({ id }) => id !== command.id);
      const known = others.length < registered(scope).length;
      store(scope, [...others, command]);
      return c.json(command, known ? 200 : 201);
    });
    routes.delete(`${path}/:id`, (c) => {
      const scope = scopeOf(c.req.param('app'), c.req.param('guild'));
      const left = registered(scope).filter(({ id }) => id !== c.req.param('id'));
      if (left.length === registered(scope).length) throw refuse('unknown command');
      store(scope, left);
      return c.body(null, 204);
    });
  }
  return routes;
}

/** The commands of each scope: `global`, or a server's id. */
interface CommandRegister {
  /** The scope that an address names; throws where the bot has no business there. */
  scopeOf(app: string | undefined, guild: string | undefined): string;
  registered(scope: string): APIApplicationCommand[];
  store(scope: string, commands: APIApplicationCommand[]): void;
  /** A command as Discord gives it back: under the id that it has already, where it has one. */
  made(body: CommandBody, scope: string): APIApplicationCommand;
}

function openRegister({ world, applicationId }: Backend): CommandRegister {
  const registered: CommandRegister['registered'] = (scope) => world.commands.get(scope) ?? [];
  return {
    registered,
    scopeOf: (app, guild) => {
      if (app !== applicationId) throw refuse('not found');
      if (guild !== undefined && !world.guilds.has(guild)) throw refuse('missing access');
      return guild ?? 'global';
    },
    store: (scope, commands) => {
      world.commands.set(scope, commands);
      world.events.emit('commands');
    },
    made: (body, scope) => {
      const type = body.type ?? ApplicationCommandType.ChatInput;
      const known = registered(scope).find((command) => command.name === body.name && command.type === type);
      const { default_member_permissions: permissions, ...rest } = body;
      if (rest.options?.length === 0) delete rest.options;
      return {
        contexts: null,
        integration_types: [0],
        nsfw: false,
        ...rest,
        ...(scope !== 'global' && { guild_id: scope }),
        id: known?.id ?? world.nextId(),
        application_id: applicationId,
        version: world.nextId(),
        type,
        description: body.description ?? '',
        default_member_permissions:
          permissions === undefined || permissions === null ? null : String(permissions),
      };
    },
  };
}
