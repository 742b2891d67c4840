import { transferHandlers, type TransferHandler } from 'comlink';

/** How Comlink sends something thrown. */
type ThrownHandler = TransferHandler<
  { value: unknown },
  { isError: boolean; value: Record<string, unknown> }
>;

let isInstalled = false;

/**
 * Makes Comlink carry the `code` of a thrown error beside its name and message, so that an `EngineError` can be recognised on
 * the other side. To be called in the worker (whose errors are sent); calling it twice does nothing.
 */
export function installErrorTransfer(): void {
  if (isInstalled) return;
  isInstalled = true;
  const plain = transferHandlers.get('throw') as unknown as ThrownHandler;
  const withCode: ThrownHandler = {
    ...plain,
    serialize(thrown) {
      const [sent, transferables] = plain.serialize(thrown);
      const { value } = thrown;
      if (sent.isError && value instanceof Error && 'code' in value)
        sent.value = { ...sent.value, code: String(value.code) };
      return [sent, transferables];
    },
  };
  transferHandlers.set('throw', withCode as unknown as TransferHandler<unknown, unknown>);
}
