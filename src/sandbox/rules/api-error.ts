/** One complaint about a request body: where, Discord's short name for it, and words. */
export interface FormIssue {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** Takes a complaint about a body. */
export type Report = (path: readonly (string | number)[], code: string, message: string) => void;

/** What Discord answers instead of a result: HTTP status, its own error code, and the reason. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly issues: readonly FormIssue[];

  constructor(status: number, code: number, message: string, issues: readonly FormIssue[] = []) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.issues = issues;
  }

  /** The body as Discord sends it; complaints are nested under the names of the fields. */
  toBody(): Record<string, unknown> {
    const body: Record<string, unknown> = { message: this.message, code: this.code };
    if (this.issues.length > 0) body['errors'] = nest(this.issues);
    return body;
  }
}

interface Nested {
  [key: string]: Nested | { code: string; message: string }[];
}

function nest(issues: readonly FormIssue[]): Nested {
  const root: Nested = {};
  for (const { path, code, message } of issues) {
    let at = root;
    for (const key of path) {
      const known = at[key];
      const next: Nested = known && !Array.isArray(known) ? known : {};
      at[key] = next;
      at = next;
    }
    const known = at['_errors'];
    at['_errors'] = [...(Array.isArray(known) ? known : []), { code, message }];
  }
  return root;
}

const refusals = {
  'thread exists': [400, 160004, 'A thread has already been created for this message'],
  'unknown channel': [404, 10003, 'Unknown Channel'],
  'unknown guild': [404, 10004, 'Unknown Guild'],
  'unknown member': [404, 10007, 'Unknown Member'],
  'unknown message': [404, 10008, 'Unknown Message'],
  'unknown user': [404, 10013, 'Unknown User'],
  'unknown emoji': [400, 10014, 'Unknown Emoji'],
  'unknown webhook': [404, 10015, 'Unknown Webhook'],
  'unknown interaction': [404, 10062, 'Unknown interaction'],
  'unknown command': [404, 10063, 'Unknown application command'],
  'already acknowledged': [400, 40060, 'Interaction has already been acknowledged.'],
  'missing access': [403, 50001, 'Missing Access'],
  'not your message': [403, 50005, 'Cannot edit a message authored by another user'],
  'empty message': [400, 50006, 'Cannot send an empty message'],
  'cannot message user': [403, 50007, 'Cannot send messages to this user'],
  'missing permissions': [403, 50013, 'Missing Permissions'],
  'expired token': [401, 50027, 'Invalid Webhook Token'],
  unauthorized: [401, 0, '401: Unauthorized'],
  'not found': [404, 0, '404: Not Found'],
  'unknown method': [405, 0, '405: Method Not Allowed'],
  'bad json': [400, 50109, 'The request body contains invalid JSON.'],
  'too large': [413, 40005, 'Request entity too large'],
  'internal error': [500, 0, '500: Internal Server Error'],
} as const;

export type Refusal = keyof typeof refusals;

/** Discord's error of that name. */
export function refuse(refusal: Refusal): ApiError {
  const [status, code, message] = refusals[refusal];
  return new ApiError(status, code, message);
}

/** Discord's 50035, for a body that breaks a rule. */
export function invalidForm(issues: readonly FormIssue[]): ApiError {
  return new ApiError(400, 50035, 'Invalid Form Body', issues);
}
