/** Whose request it is: requests of one server, and in it of one person, wait behind each other, not before everybody else. */
export interface Owner {
  /** The server's id; the person's where there is none. */
  readonly server: string;
  readonly person: string;
}

/** A line that is served server by server, and within a server person by person; within one person's requests in their order. */
export interface FairLine<Item> {
  readonly length: number;
  /** How many requests of one person wait. */
  waitingOf(owner: Owner): number;
  push(owner: Owner, item: Item): void;
  /** Whose turn it is; undefined where nobody waits. */
  take(): Item | undefined;
  /** Takes the last request of the server that has most waiting: what goes first where there is no room. */
  dropLast(): Item | undefined;
}

/** A person's requests by the person's id, in the order of their turns. */
type People<Item> = Map<string, Item[]>;

export function createFairLine<Item>(): FairLine<Item> {
  const servers = new Map<string, { people: People<Item>; count: number }>();
  let length = 0;

  /** Removes one, and puts whoever has more behind everybody else. */
  const remove = (server: string, person: string, pick: (items: Item[]) => Item | undefined) => {
    const waiting = servers.get(server);
    const items = waiting?.people.get(person);
    const item = items && pick(items);
    if (!waiting || !items || item === undefined) return undefined;
    length -= 1;
    waiting.count -= 1;
    moveBehind(waiting.people, person, items.length > 0);
    moveBehind(servers, server, waiting.count > 0);
    return item;
  };
  return {
    get length() {
      return length;
    },
    waitingOf: ({ server, person }) => servers.get(server)?.people.get(person)?.length ?? 0,
    push: ({ server, person }, item) => {
      const waiting = servers.get(server) ?? { people: new Map(), count: 0 };
      servers.set(server, waiting);
      waiting.people.set(person, [...(waiting.people.get(person) ?? []), item]);
      waiting.count += 1;
      length += 1;
    },
    take: () => {
      const [server] = servers.keys();
      const [person] = servers.get(server ?? '')?.people.keys() ?? [];
      if (server === undefined || person === undefined) return undefined;
      return remove(server, person, (items) => items.shift());
    },
    dropLast: () => {
      const longest = [...servers].reduce((a, b) => (b[1].count > a[1].count ? b : a), ['', EMPTY] as const);
      const people = [...longest[1].people];
      const [person] = people.reduce((a, b) => (b[1].length > a[1].length ? b : a), people[0] ?? ['', []]);
      return remove(longest[0], person, (items) => items.pop());
    },
  };
}

const EMPTY = { people: new Map<string, never[]>(), count: 0 };

function moveBehind<Value>(turns: Map<string, Value>, key: string, goesOn: boolean): void {
  const value = turns.get(key);
  turns.delete(key);
  if (goesOn && value !== undefined) turns.set(key, value);
}
