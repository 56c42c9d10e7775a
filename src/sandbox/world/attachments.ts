import type { APIAttachment } from 'discord.js';
import type { StoredFile, World } from './world.ts';

/** What a body says of a file: one that comes with it (by its number) or one that stays (by its id). */
export interface DescribedFile {
  readonly id: string | number;
  readonly filename?: string | undefined;
  readonly description?: string | null | undefined;
}

/** Files as uploaded, what the body says of them, and the address and channel that they are kept under. */
export interface Upload {
  readonly files: ReadonlyMap<string, StoredFile>;
  readonly described: readonly DescribedFile[] | null | undefined;
  readonly address: string;
  readonly channelId: string;
}

/** Keeps uploaded files, by the numbers of their form fields, under the names and with the descriptions that the body gives. */
export function attach(world: World, { files, described, address, channelId }: Upload): APIAttachment[] {
  return [...files].map(([number, file]) => {
    const about = described?.find(({ id }) => String(id) === number);
    const named = about?.filename === undefined ? file : { ...file, name: about.filename };
    return {
      ...storeFile(world, named, channelId, address),
      ...(about?.description && { description: about.description }),
    };
  });
}

/** Keeps a file and gives it an address, as Discord does with every upload. */
export function storeFile(world: World, file: StoredFile, folder: string, address: string): APIAttachment {
  const id = world.nextId();
  const filename = file.name.replaceAll(/[^\w.-]/g, '_');
  world.files.set(id, { ...file, name: filename });
  const url = `${address}/attachments/${folder}/${id}/${filename}`;
  return { id, filename, size: file.bytes.length, url, proxy_url: url, content_type: file.type };
}
