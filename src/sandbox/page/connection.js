/**
 * The way to the server: events come in, acts go out and are answered.
 *
 * @typedef {{ type: string, payload: any }} Incoming
 */

const token = document.querySelector('meta[name="sandbox-token"]')?.getAttribute('content') ?? '';

/**
 * @param {(message: Incoming) => void} onMessage
 * @param {(connected: boolean) => void} onState
 */
export function connect(onMessage, onState) {
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let lastId = 0;
  let pause = 250;
  /** @type {WebSocket} */
  let socket;

  function open() {
    socket = new WebSocket(`ws://${location.host}/live`);
    socket.addEventListener('open', () => {
      pause = 250;
      onState(true);
    });
    socket.addEventListener('close', () => {
      onState(false);
      for (const { reject } of waiting.values()) reject(new Error('The connection was lost.'));
      waiting.clear();
      setTimeout(open, pause);
      pause = Math.min(pause * 2, 5000);
    });
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(data);
      if (message.type !== 'answer') {
        onMessage(message);
        return;
      }
      const { id, result, error } = message.payload;
      const entry = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) entry?.resolve(result);
      else entry?.reject(new Error(error));
    });
  }
  open();

  /**
   * Does something; resolves with the server's answer, rejects with its words.
   * @param {Record<string, unknown> & { act: string }} body
   * @returns {Promise<any>}
   */
  return function send(body) {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      if (socket.readyState !== WebSocket.OPEN) {
        reject(new Error('There is no connection to the program. Is it still running?'));
        return;
      }
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, token, body }));
    });
  };
}
