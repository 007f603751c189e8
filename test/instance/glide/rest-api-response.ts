import { notEmulated } from '../errors.ts';
import { Scripted, type GlideContext } from './context.ts';
import { optionalText } from './convert.ts';
import { expose } from './expose.ts';

/** sn_ws_int.RESTAPIResponseStream (scoped): what is written goes out as it is. */
class RESTAPIResponseStream extends Scripted {
  constructor(
    context: GlideContext,
    private readonly write: (text: string) => void,
  ) {
    super(context);
  }

  /** RESTAPIResponseStream.writeString(stringToWrite) (E02). */
  writeString(text: unknown): void {
    this.write(optionalText(text));
  }
}

const exposedStream = expose('sn_ws_int.RESTAPIResponseStream', RESTAPIResponseStream);

/** sn_ws_int.RESTAPIResponse (scoped): what the script of a resource answers. */
export class RESTAPIResponse extends Scripted {
  #status = 200;
  #body = '';
  readonly #headers: Record<string, string> = { 'Content-Type': 'application/json' };

  /** RESTAPIResponse.setStatus(code). */
  setStatus(code: unknown): void {
    this.#status = Number(code);
  }

  /** RESTAPIResponse.setHeader(name, value). */
  setHeader(name: unknown, value: unknown): void {
    this.#headers[optionalText(name)] = optionalText(value);
  }

  /** RESTAPIResponse.setContentType(contentType): JSON alone is emulated. */
  setContentType(type: unknown): void {
    if (!optionalText(type).startsWith('application/json'))
      throw notEmulated(`RESTAPIResponse.setContentType(${optionalText(type)})`);
    this.setHeader('Content-Type', type);
  }

  /** RESTAPIResponse.setBody(body): goes out as the `result` of a JSON object (E01). */
  setBody(body: unknown): void {
    this.#body = JSON.stringify({ result: body });
  }

  /** RESTAPIResponse.getStreamWriter() (E02). */
  getStreamWriter(): object {
    return exposedStream.wrap(new RESTAPIResponseStream(this.context, (text) => (this.#body += text)));
  }

  /** What the script has made of it. Not for scripts: see `exposedApiResponse`. */
  static answerOf(response: RESTAPIResponse): {
    status: number;
    headers: Record<string, string>;
    body: string;
  } {
    return { status: response.#status, headers: response.#headers, body: response.#body };
  }
}

/** How scripts see responses. */
export const exposedApiResponse = expose('sn_ws_int.RESTAPIResponse', RESTAPIResponse);
