import { useWords } from '../i18n/words';
import { useShop } from './use-shop';
import { layoutWords } from './words';

/** Where to reach the shop, as links; nothing where it publishes none. */
export function Contact({ className = '' }: { readonly className?: string }) {
  const words = useWords(layoutWords);
  const { phone, whatsapp, email } = useShop();
  const ways = [
    whatsapp && { href: `https://wa.me/${whatsapp.replace(/\D/g, '')}`, text: `WhatsApp ${whatsapp}` },
    phone && { href: `tel:${phone.replace(/[^\d+]/g, '')}`, text: phone },
    email && { href: `mailto:${email}`, text: email },
  ].filter((way) => way !== null && way !== '');
  if (ways.length === 0) return null;
  return (
    <p className={`flex flex-wrap items-baseline gap-x-4 ${className}`}>
      <span className="sr-only">{words.reach}:</span>
      {ways.map(({ href, text }) => (
        <a key={href} href={href} rel="noreferrer" className="py-1.5 tabular-nums">
          {text}
        </a>
      ))}
    </p>
  );
}
