/** The YAML language server that editors use, spoken to as an editor does. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: readonly Mark[];
    readonly items?: readonly { readonly section?: string }[];
  };
  readonly result?: unknown;
}

interface Mark {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

export interface Editor {
  /** Opens the text as that file and gives the marks, as `line:column message`, once the server has sent them. */
  open(path: string, text: string): Promise<readonly string[]>;
  /** What it offers to type at this place of an opened file; line and column from 1. */
  complete(path: string, line: number, column: number): Promise<readonly string[]>;
  close(): void;
}

/** With `schemas`, as the settings of an editor name them: the schema's path and the files it is for. */
export async function startEditor(schemas: Readonly<Record<string, string>> = {}): Promise<Editor> {
  const require = createRequire(import.meta.url);
  const program = require.resolve('yaml-language-server/bin/yaml-language-server');
  const server = spawn(process.execPath, [program, '--stdio']);
  const yaml = { validate: true, completion: true, schemaStore: { enable: false }, schemas };
  const answers = new Map<number, (result: unknown) => void>();
  const marks = new Map<string, (marks: readonly Mark[]) => void>();
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  onMessage(server, ({ id, method, params, result }) => {
    // It asks for the settings of several sections; only its own are set.
    const sections = params?.items?.map(({ section }) => (section === 'yaml' ? yaml : {}));
    if (id !== undefined && method !== undefined) send({ id, result: sections ?? null });
    else if (id !== undefined) answers.get(id)?.(result);
    else if (method === 'textDocument/publishDiagnostics') marks.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
  });
  let last = 0;
  const ask = (method: string, params: object): Promise<unknown> => {
    last += 1;
    const id = last;
    return new Promise((done) => {
      answers.set(id, done);
      send({ id, method, params });
    });
  };
  await ask('initialize', { processId: null, rootUri: pathToFileURL('.').href, capabilities: {} });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } });
  return {
    open: async (path, text) => {
      const uri = pathToFileURL(path).href;
      const found = new Promise<readonly Mark[]>((done) => {
        marks.set(uri, done);
      });
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
      });
      return (await found).map(
        ({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`,
      );
    },
    complete: async (path, line, column) => {
      const textDocument = { uri: pathToFileURL(path).href };
      const position = { line: line - 1, character: column - 1 };
      const result = (await ask('textDocument/completion', { textDocument, position })) as {
        readonly items: readonly { readonly label: string }[];
      };
      return result.items.map(({ label }) => label);
    },
    close: () => server.kill(),
  };
}

function onMessage(server: ChildProcessWithoutNullStreams, take: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end < 0 || buffer.length < end + 4 + length) return;
      take(JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString()));
      buffer = buffer.subarray(end + 4 + length);
    }
  });
}
