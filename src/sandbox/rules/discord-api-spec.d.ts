/** The package ships its Zod schemas as JavaScript without types; `schemas.ts` says what they are. */
declare module 'discord-api-spec/zod';
