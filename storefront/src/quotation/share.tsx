import { useState } from 'react';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { copyText } from '../layout/copy-text';
import { useShop } from '../layout/use-shop';
import { privatePath } from './private-link';
import { quotationWords } from './words';

interface Props {
  readonly number: string;
  readonly token: string;
}

/** Passing the link on, and taking the document along. */
export function Share({ number, token }: Props) {
  const words = useWords(quotationWords);
  const language = useLanguage();
  const { name } = useShop();
  const [copied, setCopied] = useState(false);
  const link = location.origin + privatePath(token, language);
  return (
    <section aria-labelledby="share" className="grid gap-3 print:hidden">
      <h2 id="share" className="text-xl">
        {words.tools}
      </h2>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        <a
          href={`https://wa.me/?text=${encodeURIComponent(words.shareText(number, name, link))}`}
          target="_blank"
          rel="noreferrer"
          className="plain"
        >
          {words.share}
        </a>
        <button type="button" onClick={() => void copyText(link).then(setCopied)} className="plain">
          {copied ? words.copied : words.copy}
        </button>
        <button type="button" onClick={() => print()} className="plain">
          {words.print}
        </button>
      </div>
      <p className="text-sm text-muted">{words.keep}</p>
    </section>
  );
}
