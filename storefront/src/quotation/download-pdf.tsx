import { useState } from 'react';
import { useClient } from 'urql';
import { byHash } from '../data/by-hash';
import { QuotationPdfDocument } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { quotationWords } from './words';

/** Hands the browser a file; it keeps the name that the server gives. */
const openFile = (address: string) => {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
};

/** The quotation behind a private link as a PDF. */
export function DownloadPdf({ token, number }: { readonly token: string; readonly number?: string }) {
  const words = useWords(quotationWords);
  const client = useClient();
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  const download = async () => {
    setState('asking');
    const { data } = await client
      .query(byHash(QuotationPdfDocument), { token }, { requestPolicy: 'network-only' })
      .toPromise();
    const address = data?.quotation?.pdfUrl;
    setState(address ? 'idle' : 'failed');
    if (address) openFile(address);
  };
  return (
    <>
      <button
        type="button"
        className="plain"
        disabled={state === 'asking'}
        aria-label={number && words.downloadOf(number)}
        onClick={() => void download()}
      >
        {words.download}
      </button>
      {state === 'failed' && (
        <span role="alert" className="text-sm">
          {words.downloadFailed}
        </span>
      )}
    </>
  );
}
